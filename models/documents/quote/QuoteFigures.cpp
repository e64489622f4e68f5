// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/quote/QuoteFigures.h"
#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

class FigureWriter
{
public:
    FigureWriter(const store::QuoteDocument &document, const Template &look, const DocumentLexicon &words)
        : m_quote(document.quote), m_lines(document.lines), m_totals(*document.totals), m_template(look), m_words(words)
    {
    }

    Table table() const;
    Sums sums() const;

private:
    QString amount(qint64 minor) const { return m_words.amount(m_totals.money(minor)); }
    bool isCounted(size_t line) const
    {
        return m_lines[line].text(field::kind) == "normal"_L1 || m_lines[line].text(field::kind).isEmpty();
    }
    void appendTaxGroups(Sums &sums, const QString &pattern) const;
    QStringList shownColumns() const;
    Column column(const QString &name) const;
    Row row(size_t line, const QString &number, const QStringList &columns) const;
    Cell cell(const QString &column, size_t line, const QString &number) const;

    const Record &m_quote;
    const std::vector<Record> &m_lines;
    const Totals &m_totals;
    const Template &m_template;
    const DocumentLexicon &m_words;
};

/// A column nobody needs is omitted.
QStringList FigureWriter::shownColumns() const
{
    QStringList columns = m_template.columns;
    const auto has = [this](QStringView field) {
        return std::ranges::any_of(
            m_lines, [field](const Record &line) { return valueOr<Decimal>(line.value(field)).millionths() != 0; });
    };
    if (!has(field::discount_percent))
        columns.removeAll(u"discount"_s);
    if (m_totals.taxGroups.size() <= 1)
        columns.removeAll(u"tax"_s);
    if (!columns.contains(u"item"_s))
        columns.prepend(u"item"_s);
    return columns;
}

Column FigureWriter::column(const QString &name) const
{
    Column column;
    column.head = m_words.word(name);
    column.isNumber = name != "item"_L1 && name != "position"_L1 && name != "unit"_L1;
    column.align = column.isNumber ? Align::End : Align::Start;
    column.share = name == "item"_L1 ? 1 : 0;
    return column;
}

Cell FigureWriter::cell(const QString &column, size_t line, const QString &number) const
{
    const Record &record = m_lines[line];
    const auto decimal = [&](QStringView field) { return valueOr<Decimal>(record.value(field)); };
    if (column == "position"_L1)
        return {number};
    if (column == "item"_L1) {
        const QString kind = record.text(field::kind);
        return {record.text(field::name), record.text(field::description),
            isCounted(line) ? QString() : m_words.word(kind)};
    }
    if (column == "amount"_L1) {
        const QString plain = amount(m_totals.amounts[line]);
        return {isCounted(line) ? plain : u'(' + plain + u')'};
    }
    if (column == "quantity"_L1)
        return {m_words.number(isEmpty(record.value(field::quantity)) ? u"1"_s : decimal(field::quantity).toString())};
    if (column == "unit"_L1)
        return {record.text(field::unit)};
    if (column == "price"_L1)
        return {m_words.number(
            UnitPrice{valueOr<UnitPrice>(record.value(field::unit_price)).amount, m_totals.currency}.amountText())};
    if (column == "discount"_L1)
        return {decimal(field::discount_percent).millionths() ? m_words.percent(decimal(field::discount_percent))
                                                              : QString()};
    return {m_words.percent(decimal(field::tax_rate))};
}

Row FigureWriter::row(size_t line, const QString &number, const QStringList &columns) const
{
    const Record &record = m_lines[line];
    const QString kind = record.text(field::kind);
    Row row;
    if (kind == "text"_L1) {
        row.kind = Row::Kind::Note;
        const QString more = record.text(field::description);
        row.cells = {{record.text(field::name) + (more.isEmpty() ? QString() : u'\n' + more)}};
        return row;
    }
    if (kind == "group"_L1) {
        row.kind = Row::Kind::Group;
        row.bookmark = record.text(field::name);
        for (const QString &column : columns) {
            const bool isAmount = column == "amount"_L1;
            row.cells.push_back({column == "position"_L1 ? number
                    : column == "item"_L1                ? record.text(field::name)
                    : isAmount                           ? amount(m_totals.amounts[line])
                                                         : QString()});
        }
        return row;
    }
    row.isQuiet = !isCounted(line);
    for (const QString &column : columns)
        row.cells.push_back(cell(column, line, number));
    return row;
}

Table FigureWriter::table() const
{
    const QStringList columns = shownColumns();
    Table table;
    table.style = m_template.table;
    table.carriedOver = m_words.word(u"carried_over"_s);
    table.broughtForward = m_words.word(u"brought_forward"_s);
    table.mainColumn = static_cast<int>(columns.indexOf(u"item"_s));
    for (const QString &name : columns)
        table.columns.push_back(column(name));
    const QStringList numbers = lineNumbers(m_lines);
    qint64 sum = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        table.rows.push_back(row(i, numbers[static_cast<qsizetype>(i)], columns));
        sum += isCounted(i) ? m_totals.amounts[i] : 0;
        table.rows.back().carried = amount(sum);
    }
    return table;
}

/// Per rate: what is owed, or why nothing is.
void FigureWriter::appendTaxGroups(Sums &sums, const QString &pattern) const
{
    for (const TaxGroup &group : m_totals.taxGroups) {
        if (group.category == TaxCategory::Standard) {
            sums.lines.push_back(
                {m_words.word(pattern).arg(m_words.percent(group.rate), amount(group.net)), amount(group.tax)});
        } else {
            const QString reason = m_quote.text(field::tax_reason);
            sums.lines.push_back({m_words.word(u"no_tax_on"_s)
                                      .arg(reason.isEmpty() ? m_words.word(taxCategoryKey(group.category)) : reason,
                                          amount(group.net)),
                amount(0)});
        }
    }
}

Sums FigureWriter::sums() const
{
    Sums sums;
    sums.widthMillimetres = m_template.totalsWidth;
    sums.inset = m_template.table.inset();
    const bool isGross = m_totals.pricesIncludeTax;
    if (m_totals.discount != 0) {
        const auto rate = valueOr<Decimal>(m_quote.value(field::discount_percent));
        sums.lines.push_back({m_words.word(u"sum_of_lines"_s), amount(m_totals.subtotal)});
        sums.lines.push_back(
            {m_words.word(u"document_discount"_s).arg(m_words.percent(rate)), amount(-m_totals.discount)});
    }
    if (!isGross) {
        sums.lines.push_back({m_words.word(u"net"_s), amount(m_totals.net), false, m_totals.discount != 0});
        appendTaxGroups(sums, u"tax_on"_s);
    }
    sums.lines.push_back({m_words.word(isGross ? u"total_with_tax"_s : u"total"_s),
        m_words.money(m_totals.money(m_totals.total)), true, false, true});
    if (isGross)
        appendTaxGroups(sums, u"included_tax_on"_s);
    if (m_totals.optional != 0)
        sums.lines.push_back({m_words.word(u"optional_sum"_s), amount(m_totals.optional)});
    return sums;
}

} // namespace

Table quoteTable(const store::QuoteDocument &quote, const Template &look, const DocumentLexicon &words)
{
    return FigureWriter(quote, look, words).table();
}

Sums quoteSums(const store::QuoteDocument &quote, const Template &look, const DocumentLexicon &words)
{
    return FigureWriter(quote, look, words).sums();
}

QString quoteTitle(const Record &quote, const DocumentLexicon &words)
{
    const QString number = quote.text(field::number);
    QString title = words.word(u"quote"_s);
    if (!number.isEmpty())
        title += u' ' + number;
    if (isDraft(quote)) // also one that had been sent, and keeps its number
        title += u" – "_s + words.word(u"draft"_s);
    return title;
}

} // namespace satchel::documents
