// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a column are, seen together: a date's order and a number's decimal separator are decided by the
// column (and, where it cannot, by the other columns of the file), never by the single cell.
#pragma once

#include "exchange/CellKind.h"
#include "exchange/DateText.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace satchel::exchange {

enum class ColumnKind {
    Empty,
    Text,
    LongText,
    Integer,
    Decimal,
    Money,
    Percent,
    Date,
    DateTime,
    Time,
    Email,
    Phone,
    Url,
    Boolean,
    Choice
};

struct ColumnProfile
{
    ColumnKind kind = ColumnKind::Empty;
    qint64 filled = 0;
    qint64 rows = 0;
    double share = 0; // of the filled cells that are of this kind
    QHash<int, qint64> counts; // of the filled cells, by kind
    QStringList examples; // the first three that differ
    QStringList choices; // of a Choice: the values, most frequent first
    QHash<QString, qint64> choiceCounts; // in how many of the rows that were looked at each of them is
    bool areAllDifferent = false;
    bool hasLeadingZeros = false;
    DateOrder dateOrder = DateOrder::Unknown;
    DateOrder dottedOrder = DateOrder::Unknown; // of dates with dots beside others, whose order is dateOrder
    int dateOrderVotes = 0; // cells that allow one order only
    bool isDateOrderOpen
        = false; // there are dates, and nothing says which order they have, or they contradict each other
    bool isDateOrderContradicted
        = false; // some have the day first and some the month; then other columns do not decide
    QStringList openDates; // the first two that can be two, when that is open
    char decimal = '\0'; // '.' or ',' when decided
    bool isDecimalOpen = false; // "1.234" and nothing says what the point is, or the numbers contradict each other
    bool isDecimalContradicted = false; // some have a decimal point and some a comma; then other columns do not decide
    QStringList openNumbers; // the first two that can be a thousand or a fraction, when that is open
    QString currency; // when all amounts have the same

    /// The share of the filled cells that are of one of these kinds.
    double shareOf(std::initializer_list<ColumnKind> kinds) const;
};

class ColumnProfiler
{
public:
    /// `isTyped`: a number by the file's own type, whose point says nothing about the texts of the column.
    void add(const QString &cell, bool isTyped = false);
    /// Only what is still open: quick enough for every row of a large file.
    void addForOrder(const QString &cell, bool isTyped = false);
    bool isDecided() const;
    ColumnProfile profile() const;

private:
    void countDate(std::string_view cell);
    void countNumber(std::string_view cell, bool isTyped);
    ColumnKind dominantKind() const;

    ColumnProfile m_profile;
    QHash<int, qint64> m_kinds;
    QHash<QString, qint64> m_values; // at most 200 of them
    qint64 m_longCells = 0;
    /// Dates whose two numbers are separated alike.
    struct DateCount
    {
        qint64 dayFirst = 0; // can have no other order
        qint64 monthFirst = 0;
        qint64 open = 0;
        QStringList openExamples = {}; // the first two

        bool isEmpty() const { return dayFirst + monthFirst + open == 0; }
        bool isContradicted() const { return dayFirst > 0 && monthFirst > 0; }
        DateOrder order() const;
    };
    void decideDates(ColumnProfile &profile) const;

    DateCount m_dotted; // 03.04.2026: the day first wherever dots are used, unless a date says otherwise
    DateCount m_slashed; // and dashed
    qint64 m_points = 0;
    qint64 m_commas = 0;
    qint64 m_openNumbers = 0;
    QStringList m_openNumberExamples; // the first two
    bool m_hasTooManyValues = false;
    bool m_hasRepeats = false;
};

/// Fills what is open in one column from what the others are sure of.
void decideByOtherColumns(std::vector<ColumnProfile> &profiles);

/// "text", "date" …: for logs and the wizard's tests.
QString columnKindName(ColumnKind kind);

} // namespace satchel::exchange
