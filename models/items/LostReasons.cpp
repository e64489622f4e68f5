// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LostReasons.h"

#include "domain/FieldNames.h"
#include "store/privacy/StoredSetting.h"

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"lost_reasons"_s; // the value has one reason per line

Filter lostFor(const QString &reason)
{
    return Filter::equals(field::lost_reason, reason);
}

} // namespace

std::optional<QStringList> storedLostReasons(store::Store &store)
{
    const auto setting = store::readSetting(store, settingName);
    if (!setting || setting->id.isNull())
        return std::nullopt;
    return setting->value.split(u'\n', Qt::SkipEmptyParts);
}

Result<std::vector<Edit>> lostReasonEdits(store::Store &store, const QStringList &reasons)
{
    QStringList lines;
    for (const QString &reason : reasons)
        lines += reason.simplified();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return std::vector<Edit>{TRY(store::settingEdit(store, settingName, lines.join(u'\n')))};
}

Result<qint64> dealsLostFor(store::Store &store, const QString &reason)
{
    return store.count({EntityKind::Deal, {}, lostFor(reason), {}, {}, -1, false});
}

Result<std::vector<Edit>> renameReasonOnDeals(store::Store &store, const QString &from, const QString &to)
{
    const auto rows = TRY(store.select({EntityKind::Deal, {}, lostFor(from), {}, {}, -1, false}));
    std::vector<Edit> edits;
    for (qsizetype row = 0; row < rows.size(); ++row)
        edits.push_back(Edit::update(EntityKind::Deal, rows.id(row), {{field::lost_reason, to}}));
    return edits;
}

} // namespace satchel::items
