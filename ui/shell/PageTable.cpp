// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageTable.h"

#include "ui/settings/SettingsPage.h"
#include "ui/shell/TodayPage.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PageTable)
};

template <typename T> std::function<Page *(const PageContext &)> maker()
{
    return [](const PageContext &context) { return new T(context); };
}

} // namespace

PageTable allPages()
{
    using Group = PageEntry::Group;
    return {
        {u"today"_s, Words::tr("Today"), Icon::Today, Group::Work, u"H"_s, maker<TodayPage>()},
        {u"settings"_s, Words::tr("Settings"), Icon::Settings, Group::Bottom, u"S"_s, maker<SettingsPage>()},
    };
}

} // namespace satchel::ui
