import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { namesIn, type Grouping, type IssueFilter, type ShownIssue } from '../../core/check/shownIssues';
import { usePane } from '../PaneContext';

/** More names than this are looked for in the sheet of remarks. */
const MOST_NAMES = 30;
const ANY = '';

/** Which issues are shown, and how they are put together. */
export function IssueFilterMenu({
  issues,
  filter,
  grouping,
  onFilter,
  onGrouping,
}: {
  issues: readonly ShownIssue[];
  filter: IssueFilter;
  grouping: Grouping;
  onFilter: (filter: IssueFilter) => void;
  onGrouping: (grouping: Grouping) => void;
}) {
  const { texts } = usePane();
  const { show } = texts.pane.check;
  const names = namesIn(issues);
  const { severity, responsible, school } = filter;
  const choices = (name: string, heading: string, all: readonly (readonly [string, string])[]) => (
    <MenuGroup>
      <MenuGroupHeader>{heading}</MenuGroupHeader>
      {all.map(([value, text]) => (
        <MenuItemRadio key={value} name={name} value={value}>
          {text}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
  const list = (each: readonly string[]) =>
    each.slice(0, MOST_NAMES).map((name): readonly [string, string] => [name, name]);
  return (
    <Menu
      hasCheckmarks
      checkedValues={{
        grouping: [grouping],
        severity: [severity ?? ANY],
        responsible: [responsible ?? ANY],
        school: [school ?? ANY],
      }}
      onCheckedValueChange={(_, { name, checkedItems: [value = ANY] }) => {
        if (name === 'grouping') onGrouping(value as Grouping);
        else onFilter({ ...filter, [name]: value === ANY ? null : value } as IssueFilter);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {show.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices('severity', show.severity, [
            [ANY, show.all],
            ['error', show.errors],
            ['warning', show.warnings],
            ['note', show.notes],
          ])}
          <MenuDivider />
          {choices('grouping', show.grouping, [
            ['rule', show.byRule],
            ['sheet', show.bySheet],
          ])}
          {names.responsible.length > 0 && <MenuDivider />}
          {names.responsible.length > 0 &&
            choices('responsible', show.responsible, [[ANY, show.anybody], ...list(names.responsible)])}
          {names.schools.length > 0 && <MenuDivider />}
          {names.schools.length > 0 &&
            choices('school', show.school, [[ANY, show.anySchool], ...list(names.schools)])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
