// Coroutines that share one stack: the part of the one that leaves is copied away, the part of the
// one that comes is copied back, and the same function goes on in the frame of another call of it.
// made by: clang 19 -O1
// oracle: its interpreter's frames are no machine frames
// main: exit 0
// stdout: first 0
// stdout: second 10
// stdout: first 1
// stdout: second 11
// stdout: done
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct coroutine { char *low, *high, *copy; int started; };
static struct coroutine self_, other_, *current, *target;
static char *copied_to, *copied_from;
static long copied_size;

static __attribute__((noinline)) int save(char *stack) {
    current->low = stack;
    current->copy = malloc(current->high - stack);
    memcpy(current->copy, stack, current->high - stack);
    return 0;
}
static __attribute__((noinline)) void restore(void) {
    copied_to = target->low, copied_from = target->copy, copied_size = target->high - target->low;
    memcpy(copied_to, copied_from, copied_size);
}

// 1: the target has to be started; 0: it goes on where it was.
static __attribute__((noinline)) int switch_(void) {
    int result;
    void *rbp, *rbx;
    register long *stack, distance;
    __asm__ volatile("" ::: "r12", "r13", "r14", "r15");
    __asm__ volatile("movq %%rbp, %0" : "=m"(rbp));
    __asm__ volatile("movq %%rbx, %0" : "=m"(rbx));
    __asm__("movq %%rsp, %0" : "=g"(stack));
    save((char *)stack);
    if (!target->started)
        return 1;
    distance = target->low - (char *)stack;
    __asm__ volatile("addq %0, %%rsp\naddq %0, %%rbp\n" : : "r"(distance));
    restore();
    __asm__ volatile("xorq %%rax, %%rax\n" : "=a"(result));
    __asm__ volatile("movq %0, %%rbx" : : "m"(rbx));
    __asm__ volatile("movq %0, %%rbp" : : "m"(rbp));
    __asm__ volatile("" ::: "r12", "r13", "r14", "r15");
    return result;
}

static void second(void);
static __attribute__((noinline)) void go(struct coroutine *to) {
    target = to;
    if (switch_() == 1) {
        to->started = 1;
        current = to;
        second();
    }
    current = target;
}

static __attribute__((noinline)) void second(void) {
    for (int i = 10;; i++) {
        printf("second %d\n", i);
        go(&self_);
    }
}

static __attribute__((noinline)) void first(void) {
    for (int i = 0; i < 2; i++) {
        printf("first %d\n", i);
        go(&other_);
    }
}

int main(void) {
    self_.high = other_.high = __builtin_frame_address(0);
    self_.started = 1;
    current = &self_;
    first();
    puts("done");
    return 0;
}
