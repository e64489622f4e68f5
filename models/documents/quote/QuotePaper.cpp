// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/quote/QuotePaper.h"

#include "domain/LocaleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sectionGap = 14;

/// Puts one quote into the words of one language.
class QuoteWriter
{
public:
    QuoteWriter(const QuoteFacts &facts, const Template &look, const QString &language)
        : m_facts(facts)
        , m_quote(facts.document.quote)
        , m_lines(facts.document.lines)
        , m_totals(*facts.document.totals)
        , m_template(look)
        , m_language(language.isEmpty() ? u"en"_s : language)
        , m_locale(m_language)
    {
    }

    Document write() const;

private:
    QString word(const QString &key) const { return m_template.word(m_language, key); }
    QString amount(qint64 minor) const;
    QString money(qint64 minor) const { return localMoney(m_locale, m_totals.money(minor).amountText(), m_totals.currency); }
    QString percent(const Decimal &value) const { return word(u"percent"_s).arg(localNumber(m_locale, value.toString())); }
    QString day(QStringView field) const;
    QString number() const;
    QString title() const;
    QString fieldValue(const QString &field) const;
    bool isCounted(size_t line) const { return m_lines[line].text(u"kind") == "normal"_L1 || m_lines[line].text(u"kind").isEmpty(); }

    Frame frame(const TemplateBox &box, const QSizeF &paper) const;
    void appendText(Frame &frame, const TemplateBox &box, const TemplateText &text) const;
    void appendSection(std::vector<Block> &blocks, const QString &name) const;
    void appendTitle(std::vector<Block> &blocks) const;
    void appendParagraphs(std::vector<Block> &blocks, const QString &text, Role role) const;
    void appendTerms(std::vector<Block> &blocks) const;
    void appendSignature(std::vector<Block> &blocks) const;
    void appendTotals(std::vector<Block> &blocks) const;
    void appendTaxGroups(Sums &sums, const QString &pattern) const;
    Table table() const;
    QStringList shownColumns() const;
    Column column(const QString &name) const;
    Row row(size_t line, const QString &number, const QStringList &columns) const;
    Cell cell(const QString &column, size_t line, const QString &number) const;

    const QuoteFacts &m_facts;
    const Record &m_quote;
    const std::vector<Record> &m_lines;
    const Totals &m_totals;
    const Template &m_template;
    QString m_language;
    QLocale m_locale;
};

/// With a real minus sign, which is as wide as a figure.
QString QuoteWriter::amount(qint64 minor) const
{
    return localNumber(m_locale, m_totals.money(minor).amountText()).replace(u'-', QChar(0x2212));
}

QString QuoteWriter::day(QStringView field) const
{
    const auto date = valueOr<QDate>(m_quote.value(field));
    return date.isValid() ? localLongDay(m_locale, date) : QString();
}

QString QuoteWriter::number() const
{
    const QString number = m_quote.text(u"number");
    return number.isEmpty() ? word(u"draft"_s) : number;
}

QString QuoteWriter::title() const
{
    const bool isNumbered = !m_quote.text(u"number").isEmpty();
    return word(u"quote"_s) + (isNumbered ? u" "_s : u" – "_s) + number();
}

QString QuoteWriter::fieldValue(const QString &field) const
{
    const Letterhead &sender = m_facts.letterhead;
    if (field.startsWith("word."_L1))
        return word(field.mid(5));
    if (field == "page"_L1 || field == "pages"_L1)
        return u'{' + field + u'}'; // known when the pages are
    const auto version = valueOr<qint64>(m_quote.value(u"version"), 1);
    const std::pair<QString, QString> known[] = {{u"sender.name"_s, sender.name}, {u"sender.address"_s, sender.address},
        {u"sender.line"_s, (sender.name + u'\n' + sender.address).trimmed().replace(u'\n', u" · "_s)}, {u"sender.phone"_s, sender.phone},
        {u"sender.email"_s, sender.email}, {u"sender.website"_s, sender.website}, {u"sender.tax"_s, sender.tax}, {u"sender.bank"_s, sender.bank},
        {u"sender.register"_s, sender.registration}, {u"customer"_s, m_facts.customerLines.join(u'\n')}, {u"customer.name"_s, m_facts.customerName},
        {u"number"_s, number()}, {u"version"_s, version > 1 ? m_locale.toString(version) : QString()}, {u"date"_s, day(u"issued_on")},
        {u"valid_until"_s, day(u"valid_until")}, {u"deal"_s, m_facts.deal}, {u"owner"_s, m_facts.owner}, {u"owner.email"_s, m_facts.ownerEmail}, {u"title"_s, title()},
        {u"status"_s, m_quote.text(u"number").isEmpty() ? word(u"draft"_s) : QString()}};
    const auto *found = std::ranges::find(known, field, &std::pair<QString, QString>::first);
    return found == std::end(known) ? QString() : found->second;
}

void QuoteWriter::appendText(Frame &frame, const TemplateBox &box, const TemplateText &text) const
{
    using Kind = TemplateText::Kind;
    const auto value = fill(text.text, [this](const QString &field) { return fieldValue(field); });
    const auto add = [&](Role role, Ink ink) { frame.blocks.push_back({Paragraph{{*value, role, ink, box.align, {}}, 0, {}}}); };
    switch (text.kind) {
    case Kind::Rule:
        frame.blocks.push_back({Rule{Ink::Line, 0.5}, 3});
        return;
    case Kind::Gap:
        frame.blocks.push_back({Gap{text.text.toDouble()}});
        return;
    case Kind::Logo:
        if (const auto &logo = m_template.logo ? m_template.logo : m_facts.logo)
            frame.blocks.push_back({logo->fitted(box.millimetres.width() / 25.4 * 72, box.millimetres.height() / 25.4 * 72, box.align)});
        else
            frame.blocks.push_back({Paragraph{{m_facts.letterhead.name, Role::Title, box.ink == Ink::Text ? Ink::Accent : box.ink, box.align, {}}, 0, {}}});
        return;
    case Kind::Pair:
        if (value) {
            const QString label = fill(text.label, [this](const QString &field) { return fieldValue(field); }).value_or(QString());
            if (auto *pairs = frame.blocks.empty() ? nullptr : std::get_if<Pairs>(&frame.blocks.back().what))
                pairs->pairs.push_back({label, *value});
            else
                frame.blocks.push_back({Pairs{{{label, *value}}, 0, box.role}});
        }
        return;
    case Kind::Line:
    case Kind::Strong:
    case Kind::Heading:
        break;
    }
    if (value)
        add(text.kind == Kind::Line ? box.role : text.kind == Kind::Heading ? Role::Heading : box.role == Role::Small ? Role::SmallStrong : Role::Strong, box.ink);
}

/// A top below zero is counted from the paper's lower edge, a width of 0 up to its end.
Frame QuoteWriter::frame(const TemplateBox &box, const QSizeF &paper) const
{
    Frame frame;
    frame.millimetres = box.millimetres;
    if (box.millimetres.y() < 0)
        frame.millimetres.moveTop(paper.height() + box.millimetres.y());
    frame.on = box.on;
    frame.fill = box.fill;
    frame.padding = box.padding;
    frame.isAtBottom = box.isAtBottom;
    frame.isPhysical = box.isPhysical;
    for (const TemplateText &text : box.texts)
        appendText(frame, box, text);
    return frame;
}

void QuoteWriter::appendTitle(std::vector<Block> &blocks) const
{
    Text text{title(), Role::Title, Ink::Text, Align::Start, {}};
    Block block{Paragraph{text, 0, {}}};
    block.bookmark = title();
    block.isKeptWithNext = true;
    blocks.push_back(block);
    if (!m_facts.deal.isEmpty())
        blocks.push_back({Paragraph{{m_facts.deal, Role::Heading, Ink::Quiet, Align::Start, {}}, 0, {}}, 1, true});
}

void QuoteWriter::appendParagraphs(std::vector<Block> &blocks, const QString &text, Role role) const
{
    qreal before = sectionGap;
    for (const QString &part : text.trimmed().split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        blocks.push_back({Paragraph{{part.trimmed(), role, Ink::Text, Align::Start, {}}, 0, {}}, before});
        before = 6;
    }
}

/// A column nobody needs is left out.
QStringList QuoteWriter::shownColumns() const
{
    QStringList columns = m_template.columns;
    const auto has = [this](QStringView field) {
        return std::ranges::any_of(m_lines, [field](const Record &line) { return valueOr<Decimal>(line.value(field)).millionths() != 0; });
    };
    if (!has(u"discount_percent"))
        columns.removeAll(u"discount"_s);
    if (m_totals.taxGroups.size() <= 1)
        columns.removeAll(u"tax"_s);
    if (!columns.contains(u"item"_s))
        columns.prepend(u"item"_s);
    return columns;
}

Column QuoteWriter::column(const QString &name) const
{
    Column column;
    column.head = word(name);
    column.isNumber = name != "item"_L1 && name != "position"_L1 && name != "unit"_L1;
    column.align = column.isNumber ? Align::End : Align::Start;
    column.share = name == "item"_L1 ? 1 : 0;
    return column;
}

Cell QuoteWriter::cell(const QString &column, size_t line, const QString &number) const
{
    const Record &record = m_lines[line];
    const auto decimal = [&](QStringView field) { return valueOr<Decimal>(record.value(field)); };
    if (column == "position"_L1)
        return {number};
    if (column == "item"_L1) {
        const QString kind = record.text(u"kind");
        return {record.text(u"name"), record.text(u"description"), isCounted(line) ? QString() : word(kind)};
    }
    if (column == "amount"_L1) {
        const QString plain = amount(m_totals.amounts[line]);
        return {isCounted(line) ? plain : u'(' + plain + u')'};
    }
    if (column == "quantity"_L1)
        return {localNumber(m_locale, isEmpty(record.value(u"quantity")) ? u"1"_s : decimal(u"quantity").toString())};
    if (column == "unit"_L1)
        return {record.text(u"unit")};
    if (column == "price"_L1)
        return {localNumber(m_locale, UnitPrice{valueOr<UnitPrice>(record.value(u"unit_price")).amount, m_totals.currency}.amountText())};
    if (column == "discount"_L1)
        return {decimal(u"discount_percent").millionths() ? percent(decimal(u"discount_percent")) : QString()};
    return {percent(decimal(u"tax_rate"))};
}

Row QuoteWriter::row(size_t line, const QString &number, const QStringList &columns) const
{
    const Record &record = m_lines[line];
    const QString kind = record.text(u"kind");
    Row row;
    if (kind == "text"_L1) {
        row.kind = Row::Kind::Note;
        const QString more = record.text(u"description");
        row.cells = {{record.text(u"name") + (more.isEmpty() ? QString() : u'\n' + more)}};
        return row;
    }
    if (kind == "group"_L1) {
        row.kind = Row::Kind::Group;
        row.bookmark = record.text(u"name");
        for (const QString &column : columns) {
            const bool isAmount = column == "amount"_L1;
            row.cells.push_back({column == "position"_L1 ? number : column == "item"_L1 ? record.text(u"name") : isAmount ? amount(m_totals.amounts[line]) : QString()});
        }
        return row;
    }
    row.isQuiet = !isCounted(line);
    for (const QString &column : columns)
        row.cells.push_back(cell(column, line, number));
    return row;
}

Table QuoteWriter::table() const
{
    const QStringList columns = shownColumns();
    Table table;
    table.style = m_template.table;
    table.carriedOver = word(u"carried_over"_s);
    table.broughtForward = word(u"brought_forward"_s);
    table.mainColumn = static_cast<int>(columns.indexOf(u"item"_s));
    table.isKeptWithNext = m_template.order.contains(u"totals"_s);
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
void QuoteWriter::appendTaxGroups(Sums &sums, const QString &pattern) const
{
    for (const TaxGroup &group : m_totals.taxGroups) {
        if (group.category == TaxCategory::Standard) {
            sums.lines.push_back({word(pattern).arg(percent(group.rate), amount(group.net)), amount(group.tax)});
        } else {
            const QString reason = m_quote.text(u"tax_reason");
            sums.lines.push_back({word(u"no_tax_on"_s).arg(reason.isEmpty() ? word(taxCategoryKey(group.category)) : reason, amount(group.net)), amount(0)});
        }
    }
}

void QuoteWriter::appendTotals(std::vector<Block> &blocks) const
{
    Sums sums;
    sums.widthMillimetres = m_template.totalsWidth;
    sums.inset = m_template.table.inset();
    const bool isGross = m_totals.pricesIncludeTax;
    if (m_totals.discount != 0) {
        const auto rate = valueOr<Decimal>(m_quote.value(u"discount_percent"));
        sums.lines.push_back({word(u"sum_of_lines"_s), amount(m_totals.subtotal)});
        sums.lines.push_back({word(u"document_discount"_s).arg(percent(rate)), amount(-m_totals.discount)});
    }
    if (!isGross) {
        sums.lines.push_back({word(u"net"_s), amount(m_totals.net), false, m_totals.discount != 0});
        appendTaxGroups(sums, u"tax_on"_s);
    }
    sums.lines.push_back({word(isGross ? u"total_with_tax"_s : u"total"_s), money(m_totals.total), true, false, true});
    if (isGross)
        appendTaxGroups(sums, u"included_tax_on"_s);
    if (m_totals.optional != 0)
        sums.lines.push_back({word(u"optional_sum"_s), amount(m_totals.optional)});
    Block block{sums, 8};
    block.bookmark = word(u"total"_s);
    blocks.push_back(block);
}

void QuoteWriter::appendTerms(std::vector<Block> &blocks) const
{
    Pairs pairs;
    const std::pair<QString, QString> terms[] = {{u"payment"_s, m_quote.text(u"payment_terms")}, {u"delivery"_s, m_quote.text(u"delivery_terms")},
        {u"valid_until"_s, day(u"valid_until")}};
    for (const auto &[key, value] : terms) {
        if (!value.isEmpty())
            pairs.pairs.push_back({word(key), value});
    }
    const auto rate = valueOr<Decimal>(m_quote.value(u"exchange_rate"));
    if (rate.millionths() > 0)
        pairs.pairs.push_back({word(u"exchange_rate"_s), localNumber(m_locale, rate.toString()) + u' ' + m_totals.currency.code() + u" · "_s + day(u"exchange_rate_on")});
    if (pairs.pairs.empty())
        return;
    Block heading{Paragraph{{word(u"terms"_s), Role::Heading, Ink::Text, Align::Start, {}}, 0, {}}, sectionGap + 4, true};
    heading.bookmark = word(u"terms"_s);
    blocks.push_back(heading);
    blocks.push_back({pairs, 3});
}

void QuoteWriter::appendSignature(std::vector<Block> &blocks) const
{
    Block heading{Paragraph{{word(u"acceptance"_s), Role::Body, Ink::Text, Align::Start, {}}, 0, {}}, sectionGap + 4, true};
    heading.bookmark = word(u"signature"_s);
    blocks.push_back(heading);
    blocks.push_back({Signatures{{{word(u"place_and_date"_s), {}}, {word(u"signature"_s), m_facts.customerName}}}});
}

void QuoteWriter::appendSection(std::vector<Block> &blocks, const QString &name) const
{
    if (name == "title"_L1)
        appendTitle(blocks);
    else if (name == "introduction"_L1)
        appendParagraphs(blocks, m_quote.text(u"introduction"), Role::Body);
    else if (name == "lines"_L1)
        blocks.push_back({table(), sectionGap});
    else if (name == "totals"_L1)
        appendTotals(blocks);
    else if (name == "terms"_L1)
        appendTerms(blocks);
    else if (name == "notes"_L1)
        appendParagraphs(blocks, m_quote.text(u"notes"), Role::Body);
    else if (name == "signature"_L1)
        appendSignature(blocks);
}

Document QuoteWriter::write() const
{
    Document document;
    document.title = title();
    document.author = m_facts.letterhead.name;
    document.subject = m_facts.deal;
    document.language = m_locale.bcp47Name();
    document.isRightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    const QString paper = m_facts.letterhead.paper;
    document.paper = QPageSize(paper == "Letter"_L1 ? QPageSize::Letter : paper == "A4"_L1 ? QPageSize::A4 : m_template.paper);
    document.firstTop = m_template.firstTop;
    document.top = m_template.top;
    document.bottom = m_template.bottom;
    document.start = m_template.start;
    document.end = m_template.end;
    document.look = m_template.look;
    const QSizeF size = document.paper.size(QPageSize::Millimeter);
    for (const TemplateBox &box : m_template.boxes)
        document.frames.push_back(frame(box, size));
    for (const QString &section : m_template.order)
        appendSection(document.blocks, section);
    return document;
}

} // namespace

Document quotePaper(const QuoteFacts &facts, const Template &look, const QString &language)
{
    return QuoteWriter(facts, look, language).write();
}

} // namespace satchel::documents
