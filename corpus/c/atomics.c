// C11 atomics in threads: counters, a spin lock, compare and swap, fences.
// main: exit 0
// stdout: 60000 120000 3099 60015 5

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
static atomic_int counter;
static atomic_flag lock = ATOMIC_FLAG_INIT;
static long guarded;
static _Atomic unsigned long best;
static _Thread_local int mine = 5;
static void *work(void *arg) {
  long id = (long)arg;
  for (int i = 0; i < 20000; i++) {
    atomic_fetch_add_explicit(&counter, 1, memory_order_relaxed);
    while (atomic_flag_test_and_set(&lock)) ;
    guarded += id;
    atomic_flag_clear(&lock);
    unsigned long seen = atomic_load(&best), want = id * 1000 + i % 100;
    while (want > seen && !atomic_compare_exchange_weak(&best, &seen, want)) ;
    mine++;
  }
  atomic_thread_fence(memory_order_seq_cst);
  return (void *)(long)mine;
}
int main(void) {
  pthread_t t[3];
  for (long i = 0; i < 3; i++) pthread_create(&t[i], 0, work, (void *)(i + 1));
  long total = 0;
  for (int i = 0; i < 3; i++) { void *r; pthread_join(t[i], &r); total += (long)r; }
  printf("%d %ld %lu %ld %d\n", counter, guarded, best, total, mine);
  return 0;
}
