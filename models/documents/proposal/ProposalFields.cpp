// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/ProposalFields.h"

#include "documents/common/DocumentParts.h"
#include "domain/Reason.h"

#include <QRegularExpression>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

QString ofQuote(const store::QuoteDocument &quote, const DocumentLexicon &words, const QString &field)
{
    if (field == "number"_L1)
        return quote.quote.text(field::number);
    if (field == "net"_L1)
        return words.money(quote.totals->money(quote.totals->net));
    if (field == "total"_L1)
        return words.money(quote.totals->money(quote.totals->total));
    if (field == "valid_until"_L1)
        return words.day(valueOr<QDate>(quote.quote.value(field::valid_until)));
    if (field == "payment_terms"_L1 || field == "delivery_terms"_L1)
        return quote.quote.text(field);
    return {};
}

} // namespace

const QStringList &proposalFields()
{
    static const QStringList fields = {u"customer.name"_s, u"customer"_s, u"contact"_s, u"contact.first_name"_s,
        u"contact.last_name"_s, u"contact.email"_s, u"deal"_s, u"deal.value"_s, u"title"_s, u"date"_s, u"valid_until"_s,
        u"version"_s, u"owner"_s, u"owner.email"_s, u"quote.number"_s, u"quote.net"_s, u"quote.total"_s,
        u"quote.valid_until"_s, u"quote.payment_terms"_s, u"quote.delivery_terms"_s, u"sender.name"_s,
        u"sender.address"_s, u"sender.line"_s, u"sender.phone"_s, u"sender.email"_s, u"sender.website"_s,
        u"sender.tax"_s, u"sender.bank"_s, u"sender.register"_s};
    return fields;
}

QString proposalField(const ProposalFacts &facts, const DocumentLexicon &words, const QString &field)
{
    if (field.startsWith("quote."_L1))
        return facts.quote ? ofQuote(*facts.quote, words, field.mid(6)) : QString();
    const auto version = valueOr<qint64>(facts.proposal.value(field::version), 1);
    const bool isDraftOfOne = isDraft(facts.proposal);
    const std::pair<QString, QString> known[] = {{u"contact"_s, facts.contact},
        {u"contact.first_name"_s, facts.contactFirstName}, {u"contact.last_name"_s, facts.contactLastName},
        {u"contact.email"_s, facts.customerEmail}, {u"title"_s, titleOf(facts.proposal)},
        {u"deal.value"_s, facts.dealValue.currency.isNull() ? QString() : words.money(facts.dealValue)},
        {u"date"_s, words.day(facts.date)},
        {u"valid_until"_s, words.day(valueOr<QDate>(facts.proposal.value(field::valid_until)))},
        {u"version"_s, version > 1 ? words.locale().toString(version) : QString()},
        {u"status"_s, isDraftOfOne ? words.word(u"draft"_s) : QString()}};
    for (const auto &[name, value] : known) {
        if (name == field)
            return value;
    }
    return documentField(facts, words, field);
}

QString BlockFields::filled(const QString &text)
{
    static const QRegularExpression pattern(u"\\{([^{}\\s]{1,40})\\}"_s);
    const auto refuse = [this](const QString &field, const QString &what, const QString &emptyField = {}) {
        if (m_named.contains(field))
            return;
        m_named.append(field);
        m_problems.push_back(problemIn(m_facts, m_block, what));
        m_problems.back().emptyField = emptyField;
    };
    QString result;
    qsizetype end = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString field = found.captured(1);
        const bool isKnown = proposalFields().contains(field);
        const QString value = isKnown ? proposalField(m_facts, m_words, field) : found.captured();
        if (!isKnown)
            refuse(field, Reason::tr("there is no field {%1}").arg(field));
        else if (value.isEmpty() && field != "version"_L1)
            refuse(field, Reason::tr("no value for {%1}").arg(field), field);
        result += text.mid(end, found.capturedStart() - end) + value;
        end = found.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace satchel::documents
