// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MergeText.h"

#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::MergeText)
};

/// Of the fields that people know somebody by, the first that only one has, or that differs.
QString tellingField(const Record &one, const Record &other)
{
    for (const auto &name : {u"email"_s, u"phone"_s, u"website"_s, u"address_city"_s, u"job_title"_s}) {
        if (one.entity->find(name) && one.text(name) != other.text(name))
            return name;
    }
    return {};
}

QString named(const Record &record, const QString &telling)
{
    const QString more = telling.isEmpty() ? QString() : record.text(telling);
    return more.isEmpty() ? titleOf(record)
                          : Tr::tr("%1 (%2)", "a name, what tells it apart").arg(titleOf(record), more);
}

} // namespace

std::pair<QString, QString> mergedNames(const items::RecordMerge &merge)
{
    const bool isSame = fold(titleOf(merge.other)) == fold(titleOf(merge.kept));
    const QString telling = isSame ? tellingField(merge.other, merge.kept) : QString();
    return {named(merge.kept, telling), named(merge.other, telling)};
}

QString mergeText(const items::RecordMerge &merge)
{
    const auto [kept, other] = mergedNames(merge);
    return Tr::tr("Merged %1 into %2").arg(other, kept);
}

} // namespace satchel::ui
