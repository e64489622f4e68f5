// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardSource.h"

#include "domain/Reason.h"
#include "exchange/vcard/CardCells.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

Result<std::unique_ptr<RowSource>> VCardSource::open(const QString &path, const ReadOptions &options)
{
    std::array<bool, CardColumnCount> isUsed{};
    qint64 cards = 0;
    std::optional<TextEncoding> asked;
    if (!options.encoding.isEmpty())
        asked = encodingFromName(options.encoding);
    auto first = TRY(TextStream::open(path, asked));
    VCardParser look(std::move(first));
    while (true) {
        const auto card = TRY(look.next());
        if (!card)
            break;
        ++cards;
        const CardCells cells = cellsOf(*card);
        for (size_t i = 0; i < cells.size(); ++i)
            isUsed[i] = isUsed[i] || !cells[i].isEmpty();
    }
    if (cards == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file contains no vCards"), path);
    auto stream = TRY(TextStream::open(path, asked));
    const QString encoding = encodingName(stream.encoding());
    std::unique_ptr<VCardSource> source(new VCardSource(VCardParser(std::move(stream))));
    for (size_t i = 0; i < isUsed.size(); ++i) {
        if (!isUsed[i])
            continue;
        source->m_used.push_back(int(i));
        source->m_columns.append(cardColumnNames()[i]);
    }
    source->m_format.format = FileFormat::VCard;
    source->m_format.encoding = encoding;
    source->m_format.hasHeader = false;
    source->m_format.headerRow = 0;
    source->m_format.rows = cards;
    source->m_format.rowsAreExact = true;
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<bool> VCardSource::next(SourceRow &row)
{
    const auto card = TRY(m_parser.next());
    if (!card)
        return false;
    row = SourceRow();
    row.line = card->line;
    row.row = row.line;
    const CardCells cells = cellsOf(*card);
    for (const int column : m_used)
        row.cells.append(cells[size_t(column)]);
    if (!card->problem.isEmpty()) {
        row.problem = RowProblem::BadRecord;
        row.reason = card->problem;
        row.raw = card->raw;
    }
    return true;
}

} // namespace satchel::exchange
