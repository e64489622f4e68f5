// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consent.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr auto furtherPurpose = "consent_"_L1;
constexpr qint64 clockSkewMs = 24LL * 60 * 60 * 1000; // of the computer that noted the statement

constexpr std::pair<ConsentPurpose::Channel, QLatin1StringView> channels[] = {
    {ConsentPurpose::Channel::None, "none"_L1}, {ConsentPurpose::Channel::Email, "email"_L1},
    {ConsentPurpose::Channel::Phone, "phone"_L1}};

Error withdrawnBefore(const QString &place)
{
    return {Error::Kind::Conflict,
        Reason::tr("this consent was withdrawn; an import does not give it again. Record the consent with its proof"),
        place};
}

bool isGivenAgain(const QString &before, const QString &after)
{
    return isRefusal(before) && !isRefusal(after);
}

} // namespace

QString channelName(ConsentPurpose::Channel channel)
{
    return std::ranges::find(channels, channel, &std::pair<ConsentPurpose::Channel, QLatin1StringView>::first)->second;
}

ConsentPurpose::Channel channelFromName(const QString &name)
{
    for (const auto &[channel, key] : channels) {
        if (name == key)
            return channel;
    }
    return ConsentPurpose::Channel::None;
}

bool isConsentField(const Field &field)
{
    return field.type == FieldType::Choice && (field.name == field::consent || field.name.startsWith(furtherPurpose));
}

QString consentFieldName(const Entity &contact, const QString &name)
{
    const QString stem = furtherPurpose + customFieldName(contact, name).mid(2); // without "x_"
    QString unique = stem;
    for (int i = 2; contact.find(unique); ++i)
        unique = stem + u'_' + QString::number(i);
    return unique;
}

QString stateOrUnknown(const QString &state)
{
    return state.isEmpty() ? QString(choice::unknown) : state;
}

QString consentState(const Record &statement, QDate today)
{
    const QString state = stateOrUnknown(statement.text(field::state));
    const auto validUntil = valueOr<QDate>(statement.value(field::valid_until));
    const bool isOver = state == choice::given && validUntil.isValid() && validUntil < today;
    return isOver ? QString(choice::expired) : state;
}

bool isRefusal(QStringView state)
{
    return state == choice::withdrawn || state == choice::objected;
}

bool allowsPurpose(const ConsentPurpose &purpose, QStringView state)
{
    return purpose.needsConsent ? state == choice::given : !isRefusal(state);
}

QString refusalOf(const QString &first, const QString &second)
{
    for (const QString &refusal : {QString(choice::objected), QString(choice::withdrawn)}) {
        if (first == refusal || second == refusal)
            return refusal;
    }
    return {};
}

bool isRefusalOf(QStringView field, const Value &value)
{
    if (field == field::do_not_contact)
        return valueOr<bool>(value);
    const bool isConsent = field == field::consent || field.startsWith(QString(furtherPurpose));
    return isConsent && isRefusal(textOf(value));
}

ContactHold contactHold(
    const Record &contact, const std::vector<ConsentPurpose> &purposes, ConsentPurpose::Channel channel)
{
    if (valueOr<bool>(contact.value(field::do_not_contact)))
        return {ContactHold::Kind::Off};
    for (const ConsentPurpose &purpose : purposes) {
        const QString state = contact.text(purpose.field);
        if (purpose.channel == channel && isRefusal(state))
            return {ContactHold::Kind::Warn, purpose.name, state};
    }
    return {};
}

Result<void> checkConsentEdit(const Record *before, const Record *after, const Clock &clock)
{
    if (!after)
        return fail(Error::Kind::Conflict,
            Reason::tr("a statement of consent is kept as proof; record a newer one instead"), u"consent"_s);
    const Field *purpose = after->entity->find(field::purpose);
    if (valueOr<Instant>(after->value(field::at)).ms > clock.now().ms + clockSkewMs)
        return fail(Error::Kind::Invalid, Reason::tr("this is in the future"), u"consent.at"_s);
    if (!before || !purpose)
        return {};
    for (const Field &field : after->entity->fields) {
        const bool isOpen = field.name == field::contact || field.name == field::attachment || field.isDerived()
            || field.isSystem();
        if (!isOpen && before->value(field.name) != after->value(field.name))
            return fail(Error::Kind::Conflict,
                Reason::tr("a statement of consent is kept as proof; record a newer one instead"),
                u"consent."_s + field.name);
    }
    return {};
}

Result<void> checkImportedConsent(const Record *before, const Record &after,
    const std::function<std::optional<Record>(RecordId contact, const QString &purpose)> &newest)
{
    if (after.entity->kind == EntityKind::Contact) {
        for (const Field &field : after.entity->fields) {
            if (before && isConsentField(field) && isGivenAgain(before->text(field.name), after.text(field.name)))
                return fail(withdrawnBefore(u"contact."_s + field.name));
        }
        return {};
    }
    const bool isProven = !after.text(field::proof).isEmpty() || !isEmpty(after.value(field::attachment));
    const auto known = isProven ? std::nullopt
                                : newest(valueOr<RecordId>(after.value(field::contact)), after.text(field::purpose));
    const Value at = after.value(field::at); // empty: now
    const bool isNewer = known && (isEmpty(at) || valueOr<Instant>(at) >= valueOr<Instant>(known->value(field::at)));
    if (isNewer && isGivenAgain(known->text(field::state), after.text(field::state)))
        return fail(withdrawnBefore(u"consent.proof"_s));
    return {};
}

} // namespace satchel
