// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuoteRules.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include "domain/Pricing.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr StateMove quoteMoves[] = {{"draft"_L1, "sent"_L1}, {"sent"_L1, "viewed"_L1}, {"sent"_L1, "accepted"_L1},
    {"sent"_L1, "rejected"_L1}, {"sent"_L1, "expired"_L1}, {"viewed"_L1, "accepted"_L1}, {"viewed"_L1, "rejected"_L1},
    {"viewed"_L1, "expired"_L1}, {"sent"_L1, "superseded"_L1}, {"viewed"_L1, "superseded"_L1}};

Result<void> checkQuoteValues(const Record &quote)
{
    if (!isEmpty(quote.value(field::currency))) {
        TRY(pricingTermsOf(quote));
    }
    if (valueOr<Decimal>(quote.value(field::discount_percent)) > Decimal::fromInteger(100))
        return fail(Error::Kind::Invalid, Reason::tr("a discount is at most 100 %"), u"quote.discount_percent"_s);
    if (!isEmpty(quote.value(field::exchange_rate)) && valueOr<Decimal>(quote.value(field::exchange_rate)) <= Decimal())
        return fail(Error::Kind::Invalid, Reason::tr("a rate must be greater than 0"), u"quote.exchange_rate"_s);
    return {};
}

/// Whoever sends it, and from wherever: the address of the letter, the timeline and the tax all need somebody.
Result<void> checkCustomer(const Record *before, const Record &after)
{
    // A quote that is created with a number and a state is imported history; one that was sent from here has its hour.
    const bool isSentNow = !isDraft(after) && (before ? isDraft(*before) : !isEmpty(after.value(field::sent_at)));
    if (!isSentNow || hasCustomer(after))
        return {};
    return fail(Error::Kind::Invalid,
        Reason::tr("a quote without a customer can't be sent; choose a company or contact"), u"quote.company"_s);
}

Result<void> checkNumber(const Record *before, const Record &after, RecordLookup &lookup)
{
    const QString number = after.text(field::number);
    const auto version = valueOr<qint64>(after.value(field::version), 1);
    if (number.isEmpty()
        || (before && before->text(field::number) == number
            && before->value(field::version) == after.value(field::version)))
        return {};
    const auto other = lookup.quoteNumbered(number, version);
    if (!other.isNull() && other != after.id)
        return fail(Error::Kind::Conflict, Reason::tr("quote %1, version %2 already exists").arg(number).arg(version),
            u"quote.number"_s);
    return {};
}

Result<void> checkLineValues(const Record *before, const Record &line, RecordLookup &lookup)
{
    const auto productId = valueOr<RecordId>(line.value(field::product));
    if (!productId.isNull() && (!before || before->value(field::product) != line.value(field::product))) {
        const auto product = lookup.find(EntityKind::Product, productId);
        if (product && product->isDeleted())
            return fail(Error::Kind::Conflict, Reason::tr("the product \"%1\" is in the trash").arg(titleOf(*product)),
                u"quote_line.product"_s);
    }
    // Whether the price is in the quote's currency is seen when all of the change set is done.
    const auto price = valueOr<UnitPrice>(line.value(field::unit_price));
    const auto priced = pricingLineOf(line, price.currency);
    const auto amount = priced ? lineAmount(*priced, price.currency) : fail(priced.error());
    return amount ? Result<void>()
                  : fail(amount.error().kind, amount.error().what, u"quote_line."_s + amount.error().where);
}

const QStringList quoteBookkeeping = {field::status, field::issued_on, field::previous, field::version};

bool isSameLine(const Record &a, const Record &b)
{
    if (a.text(field::kind) != b.text(field::kind)
        && (a.text(field::kind) == choice::group || b.text(field::kind) == choice::group))
        return false;
    return isEmpty(a.value(field::product)) || isEmpty(b.value(field::product))
        ? a.value(field::name) == b.value(field::name)
        : a.value(field::product) == b.value(field::product);
}

} // namespace

bool hasCustomer(const Record &document)
{
    return !isEmpty(document.value(field::company)) || !isEmpty(document.value(field::contact));
}

bool canQuoteMove(QStringView from, QStringView to)
{
    return canMove(quoteMoves, from, to);
}

QStringList nextQuoteStates(QStringView from)
{
    return nextStates(quoteMoves, from);
}

Result<void> checkQuoteEdit(const Record *before, const Record *after, RecordLookup &lookup)
{
    const QString from = before ? documentState(*before) : QString();
    const QString to = after ? documentState(*after) : QString();
    if (before && after && from != to && !canQuoteMove(from, to))
        return fail(
            Error::Kind::Conflict, Reason::tr("a quote can't change from %1 to %2").arg(from, to), u"quote.status"_s);
    if (const auto stays = checkDocumentStays(before, after, lookup); !stays || !after)
        return stays;
    TRY(checkQuoteValues(*after));
    TRY(checkCustomer(before, *after));
    return checkNumber(before, *after, lookup);
}

Result<void> checkQuoteLineEdit(const Record *before, const Record *after, RecordLookup &lookup)
{
    const auto stays = checkPartStays(before, after, field::quote, lookup);
    return stays && after ? checkLineValues(before, *after, lookup) : stays;
}

Result<void> checkNumberPattern(const QString &pattern)
{
    const auto wrong = [&](const QString &what) { return fail(Error::Kind::Invalid, what, pattern); };
    int counters = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%')
            continue;
        ++i;
        const bool hasWidth = i < pattern.size() && pattern[i] >= u'1' && pattern[i] <= u'9';
        i += hasWidth ? 1 : 0;
        const QChar sign = i < pattern.size() ? pattern[i] : QChar();
        counters += sign == u'n';
        if (sign == u'n' || (!hasWidth && QStringView(u"Yymd%").contains(sign) && !sign.isNull()))
            continue;
        return wrong(
            u"\"%1\" at character %2 means nothing in a number"_s.arg(pattern.mid(i - 1 - hasWidth, 2 + hasWidth))
                .arg(i - hasWidth));
    }
    if (counters != 1)
        return wrong(u"a number needs its counter, %n, exactly once"_s);
    return pattern.size() <= 40 ? Result<void>() : wrong(u"a pattern has at most 40 characters"_s);
}

namespace {

QString filledIn(const QString &pattern, QDate day, std::optional<qint64> counter)
{
    QString number;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%' || i + 1 >= pattern.size()) {
            number += pattern[i];
            continue;
        }
        const qsizetype start = i++;
        const int width = pattern[i].isDigit() ? pattern[i++].digitValue() : 0;
        switch (i < pattern.size() ? pattern[i].unicode() : 0) {
        case u'Y': number += QString::number(day.year()); break;
        case u'y': number += u"%1"_s.arg(day.year() % 100, 2, 10, QChar(u'0')); break;
        case u'm': number += u"%1"_s.arg(day.month(), 2, 10, QChar(u'0')); break;
        case u'd': number += u"%1"_s.arg(day.day(), 2, 10, QChar(u'0')); break;
        case u'n':
            number += counter ? u"%1"_s.arg(*counter, width, 10, QChar(u'0')) : pattern.mid(start, i + 1 - start);
            break;
        default: number += u'%'; break;
        }
    }
    return number;
}

} // namespace

QString quoteNumber(const QString &pattern, QDate day, qint64 counter)
{
    return filledIn(pattern, day, counter);
}

QString numberCycle(const QString &pattern, QDate day)
{
    return filledIn(pattern, day, {});
}

QStringList lineNumbers(const std::vector<Record> &lines)
{
    QStringList numbers;
    int top = 0;
    int within = 0;
    bool isInGroup = false;
    for (const Record &line : lines) {
        const QString kind = line.text(field::kind);
        const bool isGroup = kind == choice::group;
        if (isGroup) {
            isInGroup = true;
            within = 0;
        }
        if (kind == choice::text)
            numbers.append(QString());
        else if (isInGroup && !isGroup)
            numbers.append(u"%1.%2"_s.arg(top).arg(++within));
        else
            numbers.append(QString::number(++top));
    }
    return numbers;
}

DocumentCopy nextVersion(const Record &quote, const std::vector<Record> &lines, qint64 version, const NewId &newId)
{
    auto values = copiedValues(quote, quoteBookkeeping);
    values.push_back({field::version, version});
    values.push_back({field::previous, quote.id});
    return copyOfDocument(EntityKind::Quote, std::move(values), lines, field::quote, newId);
}

DocumentCopy copyOfQuote(const Record &quote, const std::vector<Record> &lines, QDate today, const NewId &newId)
{
    auto values = copiedValues(quote, quoteBookkeeping + QStringList{field::number, field::valid_until});
    if (const auto validUntil = validityFrom(
            today, valueOr<QDate>(quote.value(field::issued_on)), valueOr<QDate>(quote.value(field::valid_until))))
        values.push_back({field::valid_until, *validUntil});
    return copyOfDocument(EntityKind::Quote, std::move(values), lines, field::quote, newId);
}

QuoteDifference differenceOf(const Record &older, const std::vector<Record> &olderLines, const Record &newer,
    const std::vector<Record> &newerLines)
{
    QuoteDifference difference{fieldDifferences(older, newer, quoteBookkeeping), {}};
    std::vector<bool> isFound(olderLines.size());
    for (const Record &line : newerLines) {
        size_t i = 0;
        while (i < olderLines.size() && (isFound[i] || !isSameLine(olderLines[i], line)))
            ++i;
        if (i == olderLines.size()) {
            difference.lines.push_back({LineDifference::Kind::Added, line.text(field::name), {}});
            continue;
        }
        isFound[i] = true;
        auto fields = fieldDifferences(olderLines[i], line, {field::quote, field::position});
        if (!fields.empty())
            difference.lines.push_back({LineDifference::Kind::Changed, line.text(field::name), std::move(fields)});
    }
    for (size_t i = 0; i < olderLines.size(); ++i) {
        if (!isFound[i])
            difference.lines.push_back({LineDifference::Kind::Removed, olderLines[i].text(field::name), {}});
    }
    return difference;
}

} // namespace satchel
