/** Where Microsoft promises what the add-in leans on. */
export const API = 'https://learn.microsoft.com/javascript/api/excel/excel.';
export const GUIDE = 'https://learn.microsoft.com/office/dev/add-ins/';
