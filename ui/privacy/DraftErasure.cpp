// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/DraftErasure.h"

#include "store/privacy/PersonWords.h"
#include "ui/common/Preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::ui {

void forgetDrafts(Preferences &preferences, const Record &person)
{
    store::PersonWords words;
    words.addPerson(person);
    const QString id = person.id.toString();
    for (const QString &key : preferences.keys(u"drafts/"_s)) {
        const QVariant value = preferences.value(key);
        const QString text = value.canConvert<QString>()
            ? value.toString()
            : QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson());
        if (key.contains(id) || text.contains(id) || words.isIn(text, true))
            preferences.setValue(key, {});
    }
}

} // namespace satchel::ui
