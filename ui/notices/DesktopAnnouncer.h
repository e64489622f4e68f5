// SPDX-License-Identifier: GPL-3.0-or-later
// Shows new notices on the desktop and does what a person presses there. Looks when the notices were read and when its
// plan says so; waits for nothing in between.
#pragma once

#include "items/Announcements.h"
#include "items/NoticesModel.h"
#include "platform/DesktopNotifier.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <memory>

namespace satchel::ui {

items::AnnouncementSettings announcementSettings(const Preferences &preferences);
void setAnnouncementSettings(Preferences &preferences, const items::AnnouncementSettings &settings);
/// Minutes before a meeting without reminders of its own.
items::ReminderSettings reminderSettings(const Preferences &preferences);
void setReminderSettings(Preferences &preferences, const items::ReminderSettings &settings);

class DesktopAnnouncer : public QObject
{
    Q_OBJECT

public:
    /// Context and model outlive it.
    DesktopAnnouncer(const PageContext &context, items::NoticesModel &model,
        std::unique_ptr<platform::DesktopNotifier> notifier, QObject *parent = nullptr);

    void look();
    /// While it is locked the desktop shows no names, only how many notices there are; what it showed is withdrawn.
    void setLocked(bool isLocked);

Q_SIGNALS:
    /// The window comes to the front and shows it; the notices themselves for an empty target.
    void chosen(const satchel::ui::Target &target);
    void dueAt(satchel::Instant moment);

private:
    void show(const items::Notice &notice);
    void showAsOne(const std::vector<items::Notice> &notices);
    void showCount(qsizetype count);
    void showDigest();
    void act(const QString &id, const QString &action);
    void withdrawSeen();

    PageContext m_context;
    items::NoticesModel &m_model;
    std::unique_ptr<platform::DesktopNotifier> m_notifier;
    items::StoreWorker m_worker;
    QHash<QString, items::Notice> m_shown; // by key
    bool m_isLocked = false;
    qsizetype m_whileLocked = 0; // notices that came since
};

} // namespace satchel::ui
