export function App() {
  return (
    <main>
      <h1>Racescope</h1>
    </main>
  )
}
