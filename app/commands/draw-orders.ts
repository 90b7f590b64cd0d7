import type { Session, SessionStore } from '../session/session.ts'

/** How all orders of two threads are drawn: by the places that runs come to, or by the runs. */
export type OrdersView = Session['ordersView']

export function drawOrdersAs(store: SessionStore, ordersView: OrdersView): void {
  store.setState({ ordersView })
}
