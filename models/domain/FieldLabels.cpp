// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldLabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

const Field *findLabel(const Entity &entity, const QString &label, QStringView except)
{
    const QString wanted = label.simplified();
    const auto found = std::ranges::find_if(entity.fields, [&](const Field &field) {
        return !field.isHidden() && field.name != except && field.label.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == entity.fields.end() ? nullptr : &*found;
}

QString freeFieldLabel(const Entity &entity, const QString &label)
{
    const QString stem = label.simplified();
    QString free = stem;
    for (int i = 2; findLabel(entity, free); ++i)
        free = u"%1 (%2)"_s.arg(stem).arg(i);
    return free;
}

Choice choiceCalled(const QString &label)
{
    return {label.toLower().replace(u' ', u'_'), label};
}

QString distinctLabel(const Field &field)
{
    return field.label + u" ("_s + field.name + u')';
}

} // namespace satchel
