// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/Consents.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/CommitWriter.h"
#include "store/FieldDefinitions.h"
#include "store/hub/HubRights.h"
#include "store/privacy/StoredSetting.h"
#include "store/Statements.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString purposesSetting = u"consent_purposes"_s;
const QString expiryFact = u"consents_expired_on"_s;
const QString expiryRule = u"consent expired"_s;

const Entity &contactEntity(const Store &store)
{
    return store.schema().entity(EntityKind::Contact);
}

ConsentPurpose usualPurpose(const Field &field)
{
    if (field.name == field::consent)
        return {.field = field.name, .name = Label::tr("Marketing"), .channel = ConsentPurpose::Channel::Email};
    return {.field = field.name, .name = field.label};
}

QString toJson(const std::vector<ConsentPurpose> &purposes)
{
    QJsonArray array;
    for (const ConsentPurpose &purpose : purposes)
        array.append(
            QJsonObject{{u"field"_s, purpose.field}, {u"name"_s, purpose.name}, {u"wording"_s, purpose.wording},
                {u"needs_consent"_s, purpose.needsConsent}, {u"channel"_s, channelName(purpose.channel)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// What the setting says of a field; the usual where it says nothing.
ConsentPurpose purposeOf(const Field &field, const QJsonArray &stored)
{
    ConsentPurpose purpose = usualPurpose(field);
    for (const auto &each : stored) {
        const QJsonObject object = each.toObject();
        if (object[u"field"].toString() != field.name)
            continue;
        purpose.name = object[u"name"].toString(purpose.name);
        purpose.wording = object[u"wording"].toString();
        purpose.needsConsent = object[u"needs_consent"].toBool(true);
        purpose.channel = channelFromName(object[u"channel"].toString());
    }
    return purpose;
}

Result<void> checkPurpose(ConsentPurpose &purpose, const std::vector<ConsentPurpose> &others)
{
    purpose.name = purpose.name.simplified();
    purpose.wording = purpose.wording.trimmed();
    if (purpose.name.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a purpose needs a name"), u"consent_purposes"_s);
    for (const ConsentPurpose &other : others) {
        if (other.field != purpose.field && other.name.compare(purpose.name, Qt::CaseInsensitive) == 0)
            return fail(Error::Kind::Conflict, Reason::tr("there is a purpose of this name already"), purpose.name);
    }
    return {};
}

Field fieldOf(const ConsentPurpose &purpose, const Entity &contact)
{
    Field field = *contact.find(field::consent);
    field.name = purpose.field;
    field.label = purpose.name;
    return field;
}

} // namespace

Result<std::vector<ConsentPurpose>> consentPurposes(Store &store)
{
    const auto setting = TRY(readSetting(store, purposesSetting));
    const QJsonArray stored = QJsonDocument::fromJson(setting.value.toUtf8()).array();
    std::vector<ConsentPurpose> purposes;
    for (const Field &field : contactEntity(store).fields) {
        if (isConsentField(field))
            purposes.push_back(purposeOf(field, stored));
    }
    return purposes;
}

Result<ConsentPurpose> findPurpose(Store &store, const QString &name)
{
    QStringList names;
    for (ConsentPurpose &purpose : TRY(consentPurposes(store))) {
        if (purpose.field == name || purpose.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::move(purpose);
        names.append(purpose.name);
    }
    return fail(Error::Kind::NotFound,
        Reason::tr("there is no purpose \"%1\"; there are: %2").arg(name, names.join(u", "_s)), name);
}

Result<std::vector<Edit>> addPurpose(Store &store, ConsentPurpose &purpose)
{
    auto purposes = TRY(consentPurposes(store));
    const Entity &contact = contactEntity(store);
    purpose.field = consentFieldName(contact, purpose.name);
    TRY(checkPurpose(purpose, purposes));
    Field field = fieldOf(purpose, contact);
    auto edits = TRY(FieldDefinitions(store).add(EntityKind::Contact, field));
    purposes.push_back(purpose);
    edits.push_back(TRY(settingEdit(store, purposesSetting, toJson(purposes))));
    return edits;
}

Result<std::vector<Edit>> changePurpose(Store &store, const ConsentPurpose &purpose)
{
    auto purposes = TRY(consentPurposes(store));
    const auto known = std::ranges::find(purposes, purpose.field, &ConsentPurpose::field);
    if (known == purposes.end())
        return fail(Error::Kind::NotFound, Reason::tr("there is no such purpose"), purpose.field);
    ConsentPurpose changed = purpose;
    TRY(checkPurpose(changed, purposes));
    std::vector<Edit> edits;
    if (purpose.field != field::consent && changed.name != known->name)
        edits = TRY(FieldDefinitions(store).change(EntityKind::Contact, fieldOf(changed, contactEntity(store))));
    *known = changed;
    edits.push_back(TRY(settingEdit(store, purposesSetting, toJson(purposes))));
    return edits;
}

Result<std::vector<Edit>> removePurpose(Store &store, const QString &field)
{
    if (field == field::consent)
        return fail(Error::Kind::Invalid, Reason::tr("this purpose is a field of every store and stays"), field);
    auto purposes = TRY(consentPurposes(store));
    std::erase_if(purposes, [&](const ConsentPurpose &purpose) { return purpose.field == field; });
    auto edits = TRY(FieldDefinitions(store).remove(EntityKind::Contact, field));
    edits.push_back(TRY(settingEdit(store, purposesSetting, toJson(purposes))));
    return edits;
}

Filter consentFilter(const ConsentPurpose &purpose)
{
    if (purpose.needsConsent)
        return Filter::equals(purpose.field, choice::given);
    return Filter::negate(Filter::condition(
        purpose.field, Filter::Op::In, {Operand::fromText(choice::withdrawn), Operand::fromText(choice::objected)}));
}

Result<std::vector<Record>> statementsOf(Store &store, RecordId contact, const QString &purpose)
{
    const std::string sql = "SELECT id FROM consent WHERE contact = ? AND deleted_at IS NULL"
                            " AND (?2 = '' OR purpose = ?2) ORDER BY at DESC, \"row\" DESC";
    const auto ids = TRY(readAll(
        store.database(), sql, [](const Statement &row) { return recordIdAt(row, 0); }, contact, purpose));
    std::vector<Record> statements;
    for (const RecordId &id : ids)
        statements.push_back(TRY(store.get(EntityKind::Consent, id)));
    return statements;
}

ContactHold contactHoldOf(Store &store, const Record &record, ConsentPurpose::Channel channel)
{
    Record person = record;
    const auto contact = valueOr<RecordId>(record.value(field::contact));
    if (record.entity->kind == EntityKind::Deal && !contact.isNull()) {
        if (auto found = store.get(EntityKind::Contact, contact))
            person = std::move(*found);
    }
    const bool isContact = person.entity->kind == EntityKind::Contact;
    const auto purposes = isContact ? consentPurposes(store) : Result<std::vector<ConsentPurpose>>();
    return contactHold(person, purposes ? *purposes : std::vector<ConsentPurpose>(), channel);
}

Result<qint64> expireConsents(Store &store)
{
    const QString today = store.clock().today().toString(Qt::ISODate);
    if (store.isReadOnly() || TRY(store.meta(expiryFact)) == today)
        return 0;
    std::vector<Edit> edits;
    const auto rights = TRY(readRights(store.database()));
    WriteContext context = store.writeContext();
    for (const Field &field : contactEntity(store).fields) {
        if (!isConsentField(field))
            continue;
        // A later statement may be valid for longer: the newest one decides.
        const auto contacts = TRY(readAll(
            store.database(),
            "SELECT DISTINCT contact FROM consent WHERE purpose = ? AND valid_until < ? AND deleted_at IS NULL",
            [](const Statement &row) { return recordIdAt(row, 0); }, field.name, today));
        for (const RecordId &id : contacts) {
            const auto newest = TRY(newestConsent(context.database, *context.tables, id, field.name));
            const auto contact = store.get(EntityKind::Contact, id);
            const bool isOver = newest && consentState(*newest, store.clock().today()) == choice::expired;
            if (!isOver || !contact || contact->isDeleted() || contact->text(field.name) != choice::given)
                continue;
            const bool isOurs = TRY(mayChange(store, rights, *contact, field.name));
            if (isOurs) // those of others expire at a desk that may change them
                edits.push_back(Edit::update(EntityKind::Contact, id, {{field.name, choice::expired}}));
        }
    }
    const auto count = static_cast<qint64>(edits.size());
    if (count > 0)
        TRY(store.commit({u"Consent expired"_s, Origin::rule(expiryRule), std::move(edits), {}}));
    TRY(store.setMeta(expiryFact, today));
    return count;
}

} // namespace satchel::store
