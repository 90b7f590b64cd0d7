import { encodeSchedule } from '../../../src/index.ts'
import { chooseStrategy } from '../../commands/choose-setting.ts'
import { compareWith } from '../../commands/show-view.ts'
import { useSessionStore } from '../../session/use-session.ts'
import { Swatch } from './Swatch.tsx'
import type { CompareModel, CompareSide } from './use-compare-model.ts'

/** What there is room for in one row, in signs: the link has the order, too. */
const maxSigns = 42

interface RunPickerProps {
  readonly model: CompareModel
  readonly side: CompareSide
}

/** Which strategy stands here, to choose another; the right one may have an order of its own. */
export function RunPicker({ model: { compared }, side }: RunPickerProps) {
  const store = useSessionStore()
  const { left } = compared
  const { strategy, scenario } = side.current
  const isLeft = side.side === 'left'
  const order = encodeSchedule(side.current.moment.schedule)
  return (
    <div className="compare-head">
      <select
        aria-label={isLeft ? 'Compare' : 'With'}
        value={strategy.id}
        onChange={({ currentTarget }) => {
          if (isLeft) chooseStrategy(store, currentTarget.value)
          else compareWith(store, currentTarget.value)
        }}
      >
        {scenario.subject.strategies.map(({ id, label }) => (
          <option key={id} value={id}>
            {!isLeft && id === left.strategy.id ? `${label}, another order` : label}
          </option>
        ))}
      </select>
      <Swatch side={side.side} />
      {side.file !== null && <code className="compare-order">{side.file}</code>}
      {`${strategy.label}${side.file ?? ''}${order}`.length <= maxSigns && (
        <code className="compare-order">{order}</code>
      )}
    </div>
  )
}
