// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/quote/QuoteDocument.h"

#include "documents/common/DocumentParts.h"
#include "documents/quote/QuoteFigures.h"
#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal quoteSectionGap = 14;

/// Writes one quote in one language.
class QuoteWriter
{
public:
    QuoteWriter(const QuoteFacts &facts, const Template &look, const QString &language)
        : m_facts(facts), m_quote(facts.document.quote), m_totals(*facts.document.totals), m_template(look),
          m_words(look, language), m_title(quoteTitle(m_quote, m_words))
    {
    }

    Document write() const;

private:
    QString day(QStringView field) const { return m_words.day(valueOr<QDate>(m_quote.value(field))); }
    QString fieldValue(const QString &field) const;

    void appendSection(std::vector<Block> &blocks, const QString &name) const;
    void appendTitle(std::vector<Block> &blocks) const;
    void appendParagraphs(std::vector<Block> &blocks, const QString &text, Role role) const;
    void appendTable(std::vector<Block> &blocks) const;
    void appendTotals(std::vector<Block> &blocks) const;
    void appendTerms(std::vector<Block> &blocks) const;
    void appendSignature(std::vector<Block> &blocks) const;

    const QuoteFacts &m_facts;
    const Record &m_quote;
    const Totals &m_totals;
    const Template &m_template;
    DocumentLexicon m_words;
    QString m_title;
};

QString QuoteWriter::fieldValue(const QString &field) const
{
    const QString number = m_quote.text(field::number);
    const QString draft = m_words.word(u"draft"_s);
    const auto version = valueOr<qint64>(m_quote.value(field::version), 1);
    const std::pair<QString, QString> known[] = {{u"number"_s, number.isEmpty() ? draft : number},
        {field::version, version > 1 ? m_words.locale().toString(version) : QString()},
        {u"date"_s, day(field::issued_on)}, {u"valid_until"_s, day(u"valid_until")}, {u"title"_s, m_title},
        {u"status"_s, isDraft(m_quote) ? draft : QString()}};
    const auto *found = std::ranges::find(known, field, &std::pair<QString, QString>::first);
    return found == std::end(known) ? documentField(m_facts, m_words, field) : found->second;
}

void QuoteWriter::appendTitle(std::vector<Block> &blocks) const
{
    Text text{m_title, Role::Title, Ink::Text, Align::Start, {}};
    Block block{Paragraph{text, 0, {}}};
    block.bookmark = m_title;
    block.isKeptWithNext = true;
    blocks.push_back(block);
}

void QuoteWriter::appendParagraphs(std::vector<Block> &blocks, const QString &text, Role role) const
{
    qreal before = quoteSectionGap;
    for (const QString &part : text.trimmed().split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        blocks.push_back({Paragraph{{part.trimmed(), role, Ink::Text, Align::Start, {}}, 0, {}}, before});
        before = 6;
    }
}

void QuoteWriter::appendTable(std::vector<Block> &blocks) const
{
    Table table = quoteTable(m_facts.document, m_template, m_words);
    table.isKeptWithNext = m_template.order.contains(u"totals"_s);
    blocks.push_back({std::move(table), quoteSectionGap});
}

void QuoteWriter::appendTotals(std::vector<Block> &blocks) const
{
    Block block{quoteSums(m_facts.document, m_template, m_words), 8};
    block.bookmark = m_words.word(u"total"_s);
    blocks.push_back(block);
}

void QuoteWriter::appendTerms(std::vector<Block> &blocks) const
{
    Pairs pairs;
    const std::pair<QString, QString> terms[] = {{u"payment"_s, m_quote.text(field::payment_terms)},
        {u"delivery"_s, m_quote.text(field::delivery_terms)}, {field::valid_until, day(field::valid_until)}};
    for (const auto &[key, value] : terms) {
        if (!value.isEmpty())
            pairs.pairs.push_back({m_words.word(key), value});
    }
    const auto rate = valueOr<Decimal>(m_quote.value(field::exchange_rate));
    if (rate.millionths() > 0)
        pairs.pairs.push_back({m_words.word(u"exchange_rate"_s),
            m_words.number(rate.toString()) + u' ' + m_totals.currency.code() + u" · "_s
                + day(field::exchange_rate_on)});
    if (pairs.pairs.empty())
        return;
    Block heading{Paragraph{{m_words.word(u"terms"_s), Role::Heading, Ink::Text, Align::Start, {}}, 0, {}},
        quoteSectionGap + 4, true};
    heading.bookmark = m_words.word(u"terms"_s);
    blocks.push_back(heading);
    blocks.push_back({pairs, 3});
}

void QuoteWriter::appendSignature(std::vector<Block> &blocks) const
{
    Block heading{Paragraph{{m_words.word(u"acceptance"_s), Role::Body, Ink::Text, Align::Start, {}}, 0, {}},
        quoteSectionGap + 4, true};
    heading.bookmark = m_words.word(u"signature"_s);
    blocks.push_back(heading);
    blocks.push_back(
        {Signatures{{{m_words.word(u"place_and_date"_s), {}}, {m_words.word(u"signature"_s), m_facts.customerName}}}});
}

void QuoteWriter::appendSection(std::vector<Block> &blocks, const QString &name) const
{
    if (name == "title"_L1)
        appendTitle(blocks);
    else if (name == "introduction"_L1)
        appendParagraphs(blocks, m_quote.text(field::introduction), Role::Body);
    else if (name == "lines"_L1)
        appendTable(blocks);
    else if (name == "totals"_L1)
        appendTotals(blocks);
    else if (name == "terms"_L1)
        appendTerms(blocks);
    else if (name == "notes"_L1)
        appendParagraphs(blocks, m_quote.text(field::notes), Role::Body);
    else if (name == "signature"_L1)
        appendSignature(blocks);
}

Document QuoteWriter::write() const
{
    Document document = beginDocument(
        m_facts, m_template, m_words, [this](const QString &field) { return fieldValue(field); });
    document.title = m_title;
    document.subject.clear(); // what the deal is called among colleagues is not for the customer
    for (const QString &section : m_template.order)
        appendSection(document.blocks, section);
    return document;
}

} // namespace

Document quoteDocument(const QuoteFacts &facts, const Template &look, const QString &language)
{
    return QuoteWriter(facts, look, language).write();
}

} // namespace satchel::documents
