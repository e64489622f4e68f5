// SPDX-License-Identifier: GPL-3.0-or-later
// A file as a stream of rows, whatever its format. A source is used by one thread at a time and holds a block of the
// file, never all of it.
// Invariant: a row without a problem has exactly one cell per column; a row that cannot be read with certainty is
// handed out with its problem and reason, and reading goes on behind it.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QStringList>

namespace satchel::exchange {

enum class FileFormat { Csv, Xlsx, Ods, VCard, ICalendar, Json, JsonLines, Xml };

enum class RowProblem {
    None,
    TooFewCells,
    TooManyCells,
    UnclosedQuote,
    StrayQuote,
    NotText, // NUL or control bytes
    BadEncoding,
    TooLong,
    Footer, // a total or a remark below the table
    OtherTable, // below the header of a second table in the same file
    Shifted, // the cells are not in their columns
    BadRecord, // a card, object or element that is not complete
};

struct SourceRow
{
    qint64 line = 0; // 1-based line, or row of the sheet, where it starts
    qint64 row = 0; // as the program shows it that people open the file with (FilePlace.h): from 1, empty rows too
    QStringList cells;
    RowProblem problem = RowProblem::None;
    QString reason; // one sentence without a full stop, when there is a problem
    QString raw; // the text as it was, when there is a problem
    QHash<qsizetype, QString> badCells; // by column, why a cell has no value: an error, a formula without a result
    QList<qsizetype> decimals; // columns of cells that the file has as numbers, with a decimal point
};

struct SheetInfo
{
    QString name;
    bool isHidden = false;

    bool operator==(const SheetInfo &) const = default;
};

/// What a person may say about a file; what is empty is detected.
struct ReadOptions
{
    std::optional<FileFormat> format;
    QByteArray encoding; // "UTF-8", "Windows-1251": a name that encodingFromName knows
    QByteArray delimiter; // as bytes of UTF-8
    std::optional<char> quote; // '\0' means none
    std::optional<bool> hasHeader;
    QString sheet; // empty: the first visible one that holds anything
};

/// From here on nobody has to be asked for the encoding of a text.
inline constexpr double surelyEncoded = 0.9;

/// What was detected, for the import wizard and the log.
struct SourceFormat
{
    FileFormat format = FileFormat::Csv;
    QString encoding; // of a text
    double encodingConfidence = 1; // 0–1; below surelyEncoded a person has to say it
    bool hasByteOrderMark = false;
    QString delimiter;
    QString quote;
    QString escape;
    bool hasHeader = true;
    qint64 headerRow = 1; // as SourceRow::row; 0: none
    qint64 rows = -1; // -1: unknown
    bool rowsAreExact = false;
    QList<SheetInfo> sheets; // of a workbook, in the order of the tabs
    QString sheet; // the one that is read
    QStringList notes; // lines above the table and the like, as sentences
};

struct Progress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
};

class RowSource
{
public:
    virtual ~RowSource() = default;

    virtual QStringList columns() const = 0;
    virtual const SourceFormat &format() const = 0;
    /// Fills `row` and answers true; false at the end. An error means that reading cannot go on.
    virtual Result<bool> next(SourceRow &row) = 0;
    virtual Progress progress() const = 0;
};

/// Opens `path` with the reader that its content asks for.
Result<std::unique_ptr<RowSource>> openRowSource(const QString &path, const ReadOptions &options = {});

/// Stable name of a format: csv, xlsx, ods, vcard, json, jsonl, xml.
QString formatName(FileFormat format);

/// Names for columns that have none, or one that is there already: "Column 3", "Email 2".
QStringList completeColumnNames(QStringList names);

} // namespace satchel::exchange
