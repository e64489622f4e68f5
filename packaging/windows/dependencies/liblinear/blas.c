/* SPDX-License-Identifier: GPL-3.0-or-later
   The functions of BLAS, level 1, that liblinear calls, for vectors of doubles (https://netlib.org/blas/). */
#include <math.h>

double ddot_(const int *n, const double *x, const int *stepX, const double *y, const int *stepY)
{
    double sum = 0;
    for (int i = 0; i < *n; ++i)
        sum += x[i * *stepX] * y[i * *stepY];
    return sum;
}

int daxpy_(const int *n, const double *a, const double *x, const int *stepX, double *y, const int *stepY)
{
    for (int i = 0; i < *n; ++i)
        y[i * *stepY] += *a * x[i * *stepX];
    return 0;
}

int dscal_(const int *n, const double *a, double *x, const int *step)
{
    for (int i = 0; i < *n; ++i)
        x[i * *step] *= *a;
    return 0;
}

/* The largest value comes out first, so that no square overflows. */
double dnrm2_(const int *n, const double *x, const int *step)
{
    double largest = 0, squares = 0;
    for (int i = 0; i < *n; ++i)
        largest = fmax(largest, fabs(x[i * *step]));
    if (largest == 0)
        return 0;
    for (int i = 0; i < *n; ++i)
        squares += (x[i * *step] / largest) * (x[i * *step] / largest);
    return largest * sqrt(squares);
}
