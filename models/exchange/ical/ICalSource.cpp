// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/ICalSource.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

Result<ICalParser> parserOf(const QString &path, const ReadOptions &options)
{
    std::optional<TextEncoding> asked;
    if (!options.encoding.isEmpty())
        asked = encodingFromName(options.encoding);
    auto stream = TRY(TextStream::open(path, asked));
    return ICalParser(std::move(stream));
}

} // namespace

/// Looks through the file once before: zones may come after the events, and so may what replaces an occurrence.
Result<std::unique_ptr<RowSource>> ICalSource::open(const QString &path, const ReadOptions &options)
{
    ICalContext context;
    qint64 events = 0;
    for (const bool isEvents : {false, true}) { // the zones are needed for the dates of the events
        auto look = TRY(parserOf(path, options));
        while (true) {
            const auto component = TRY(look.next());
            if (!component)
                break;
            const bool isEvent = component->name == "VEVENT"_L1;
            if (!isEvents && !isEvent)
                context.zones.add(*component);
            if (!isEvents || !isEvent)
                continue;
            ++events;
            const VCardProperty *uid = component->find(u"UID");
            if (const QString date = replacedDate(*component, context.zones); uid && !date.isEmpty())
                context.exceptions[unescapedVCardText(uid->value).trimmed()].insert(date);
        }
    }
    if (events == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file contains no events"), path);
    std::array<bool, ICalColumnCount> isUsed{};
    auto look = TRY(parserOf(path, options));
    while (true) {
        const auto component = TRY(look.next());
        if (!component)
            break;
        const ICalCells cells = component->name == "VEVENT"_L1 ? cellsOf(*component, context) : ICalCells();
        for (size_t i = 0; i < isUsed.size(); ++i)
            isUsed[i] = isUsed[i] || !cells.cells[i].isEmpty() || cells.badCells.contains(static_cast<qsizetype>(i));
    }
    auto parser = TRY(parserOf(path, options));
    const QString encoding = encodingName(parser.stream().encoding());
    std::unique_ptr<ICalSource> source(new ICalSource(std::move(parser)));
    source->m_context = std::move(context);
    for (size_t i = 0; i < isUsed.size(); ++i) {
        if (!isUsed[i])
            continue;
        source->m_used.push_back(static_cast<int>(i));
        source->m_columns.append(icalColumnNames()[static_cast<qsizetype>(i)]);
    }
    source->m_format.format = FileFormat::ICalendar;
    source->m_format.encoding = encoding;
    source->m_format.hasHeader = false;
    source->m_format.headerRow = 0;
    source->m_format.rows = events;
    source->m_format.rowsAreExact = true;
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<bool> ICalSource::next(SourceRow &row)
{
    while (true) {
        const auto component = TRY(m_parser.next());
        if (!component)
            return false;
        if (component->name != "VEVENT"_L1)
            continue;
        row = SourceRow();
        row.line = component->line;
        row.row = row.line;
        const ICalCells cells = cellsOf(*component, m_context);
        for (size_t i = 0; i < m_used.size(); ++i) {
            row.cells.append(cells.cells[static_cast<size_t>(m_used[i])]);
            if (const auto bad = cells.badCells.constFind(m_used[i]); bad != cells.badCells.constEnd())
                row.badCells.insert(static_cast<qsizetype>(i), *bad);
        }
        const QString problem = component->problem.isEmpty() ? cells.problem : component->problem;
        if (!problem.isEmpty()) {
            row.problem = RowProblem::BadRecord;
            row.reason = problem;
            row.raw = component->raw;
        }
        return true;
    }
}

} // namespace satchel::exchange
