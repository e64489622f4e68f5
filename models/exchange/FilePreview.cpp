// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FilePreview.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

constexpr qint64 profiledRows = 1000;
constexpr qsizetype shownRows = 100;

bool areAllDecided(const std::vector<ColumnProfiler> &profilers)
{
    return std::all_of(profilers.begin(), profilers.end(), [](const ColumnProfiler &each) { return each.isDecided(); });
}

} // namespace

bool hasTypedNumbers(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
    case FileFormat::VCard:
    case FileFormat::Xlsx: // number by number: SourceRow::decimals
    case FileFormat::Ods: return false;
    default: return true;
    }
}

Result<FilePreview> previewFile(const QString &path, const ReadOptions &options)
{
    auto source = TRY(openRowSource(path, options));
    FilePreview preview;
    preview.format = source->format();
    preview.columns = source->columns();
    std::vector<ColumnProfiler> profilers(size_t(preview.columns.size()));
    SourceRow row;
    qint64 rows = 0;
    while (true) {
        const auto got = TRY(source->next(row));
        if (!got)
            break;
        if (preview.rows.size() < shownRows)
            preview.rows.append(row);
        if (row.problem != RowProblem::None)
            continue;
        const bool isProfiled = ++rows <= profiledRows;
        if (!isProfiled && areAllDecided(profilers))
            break;
        for (size_t i = 0; i < profilers.size(); ++i) {
            if (row.badCells.contains(qsizetype(i)))
                continue;
            const bool isTyped = row.decimals.contains(qsizetype(i));
            if (isProfiled)
                profilers[i].add(row.cells[qsizetype(i)], isTyped);
            else if (!profilers[i].isDecided())
                profilers[i].addForOrder(row.cells[qsizetype(i)], isTyped);
        }
    }
    for (const ColumnProfiler &profiler : profilers)
        preview.profiles.push_back(profiler.profile());
    for (ColumnProfile &profile : preview.profiles)
        profile.isDecimalOpen = profile.isDecimalOpen && !hasTypedNumbers(preview.format.format);
    decideByOtherColumns(preview.profiles);
    return preview;
}

} // namespace satchel::exchange
