// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PersonName.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

namespace satchel::store {

using namespace Qt::StringLiterals;

namespace {

/// Said of a user whose account is called as they are: the answer changes no field.
QString confirmationOf(RecordId user)
{
    return u"named_user/"_s + user.toString();
}

bool isConfirmed(Store &store, RecordId user)
{
    const auto found = readInteger(
        store.database(), "SELECT count(*) FROM setting WHERE name = ? AND deleted_at IS NULL", confirmationOf(user));
    if (found && *found > 0)
        return true;
    const auto fact = store.meta(namedFact.toString());
    return user == store.me() && fact && *fact == user.toString();
}

/// The name that a store was made with is nobody's answer.
bool isAsTheStoreMadeIt(Store &store, RecordId user)
{
    const auto made = readInteger(store.database(),
        "SELECT count(*) FROM \"change\" c JOIN changeset s ON s.number = c.changeset WHERE c.record = ? AND c.kind = ?"
        " AND s.origin = ?",
        user, Edit::Kind::Create, Origin::rule(u"defaults"_s).text());
    const auto renamed = readInteger(store.database(),
        "SELECT count(*) FROM \"change\" WHERE record = ? AND kind = ? AND field = ?", user, Edit::Kind::Update,
        QString(field::name));
    return made && *made > 0 && renamed && *renamed == 0;
}

} // namespace

bool isPlaceholderName(const QString &name)
{
    static const QStringList placeholders{u"me"_s, u"ich"_s, u"moi"_s, u"yo"_s, u"自分"_s, u"أنا"_s};
    return placeholders.contains(name.trimmed().toLower());
}

bool isNamed(Store &store, RecordId user)
{
    const QString name = user.isNull() ? QString() : store.title(EntityKind::User, user);
    if (name.trimmed().isEmpty() || isPlaceholderName(name))
        return false;
    return isConfirmed(store, user) || !isAsTheStoreMadeIt(store, user);
}

QString nameForOthers(Store &store, RecordId user)
{
    return isNamed(store, user) ? store.title(EntityKind::User, user) : QString();
}

QString nameOrAddress(Store &store, RecordId user)
{
    if (const QString name = nameForOthers(store, user); !name.isEmpty())
        return name;
    const auto record = store.get(EntityKind::User, user);
    return record ? record->text(field::email) : QString();
}

QString nameToSend(Store &store, const QString &name)
{
    const bool isOnlyHere = isPlaceholderName(name)
        || (name == store.title(EntityKind::User, store.me()) && !isNamed(store, store.me()));
    return isOnlyHere ? QString() : name;
}

std::vector<Edit> nameEdits(Store &store, RecordId user, const QString &name)
{
    if (user.isNull() || name.isEmpty())
        return {};
    if (name != store.title(EntityKind::User, user))
        return {Edit::update(EntityKind::User, user, {{field::name, name}})};
    if (isNamed(store, user) || isPlaceholderName(name))
        return {};
    return {
        Edit::create(EntityKind::Setting, {}, {{field::name, confirmationOf(user)}, {field::value, QString(name)}})};
}

} // namespace satchel::store
