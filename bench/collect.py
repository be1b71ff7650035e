"""The way of today: opens every workbook of a folder with openpyxl and copies its cells into one."""
import sys
import time
from pathlib import Path

import openpyxl

started = time.perf_counter()
out = openpyxl.Workbook()
sheet = out.active
for path in sorted(Path(sys.argv[1]).iterdir()):
    book = openpyxl.load_workbook(path, data_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        sheet.append([path.name, *row])
out.save(sys.argv[2])
print(time.perf_counter() - started)
