// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EarlierDrafts.h"

#include "store/Drafts.h"
#include "ui/common/Preferences.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

constexpr auto ofForms = "drafts/"_L1;
constexpr auto ofComposers = "customer/draft/"_L1;
constexpr auto ofQuickAdd = "drafts/quick-add"_L1;

/// The last record that the place names: of a contact's new task the contact.
RecordId recordIn(const QString &place)
{
    RecordId record;
    for (const QString &part : place.split(u'/')) {
        if (const RecordId id = RecordId::fromString(part); !id.isNull())
            record = id;
    }
    return record;
}

bool isHere(store::Store &store, RecordId record)
{
    return std::ranges::any_of(
        store.schema().entities(), [&](const auto &entity) { return store.get(entity->kind, record).has_value(); });
}

store::Draft draftFrom(const QString &key, const QVariant &kept, Instant now)
{
    if (key == ofQuickAdd)
        return {u"quick-add"_s, {}, {{u"text"_s, kept.toString()}}, now};
    const QJsonObject content = QJsonDocument::fromJson(kept.toByteArray()).object();
    const RecordId record = recordIn(key);
    const QString place = key.startsWith(ofComposers)
        ? u"activity/%1/%2"_s.arg(record.toString(), content[u"kind"].toString(u"note"_s))
        : key.mid(ofForms.size());
    return {place, record, content, now};
}

} // namespace

Result<void> moveEarlierDrafts(Preferences &preferences, store::Store &store)
{
    if (store.isReadOnly())
        return {};
    for (const QString &key : preferences.keys(ofForms) + preferences.keys(ofComposers)) {
        const store::Draft draft = draftFrom(key, preferences.value(key), store.clock().now());
        if (!draft.record.isNull() && !isHere(store, draft.record))
            continue;
        const store::Draft known = TRY(store::readDraft(store.database(), draft.place));
        if (known.content.isEmpty())
            TRY(store::writeDraft(store.database(), draft));
        preferences.setValue(key, {});
    }
    return {};
}

} // namespace satchel::ui
