/* A program, not a module: for the command line. */
#include <stdio.h>

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        puts(argv[i]);
    return argc == 3 ? 3 : 0;
}
