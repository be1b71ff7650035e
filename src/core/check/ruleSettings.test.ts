import { ruleSettings, withSetting, withoutSetting, type RuleSetting } from './ruleSettings';

const OFF: RuleSetting = { code: 'NUMBER-001', as: 'off', reason: 'Номера заданы приказом' };
const NOTE: RuleSetting = { code: 'NUMBER-001', as: 'note', reason: 'Номера уточняются' };

test('the last setting of a rule holds, and can be taken away', () => {
  const both = withSetting(withSetting([], OFF), NOTE);
  expect(both).toEqual([NOTE]);
  expect(withoutSetting(both, 'NUMBER-001')).toEqual([]);
  expect(withoutSetting(both, 'TERM-001')).toEqual([NOTE]);
});

test.each([
  [undefined],
  ['off'],
  [{ ...OFF }],
  [[null, 1, 'x', {}, { code: 'NUMBER-001', as: 'off' }, { ...OFF, as: 'gone' }, { ...OFF, reason: ' ' }]],
])('what is no setting is left out: %j', (stored) => expect(ruleSettings(stored)).toEqual([]));

test('what was kept is read', () => expect(ruleSettings([OFF, 7])).toEqual([OFF]));
