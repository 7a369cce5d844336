// Proves that a crash is seen: writes where nothing may be written.

int main(void)
{
    volatile int* nowhere = 0;
    *nowhere = 1;
    return 0;
}
