// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NoticesSettingsPage.h"

#include "ui/common/Label.h"
#include "ui/notices/DesktopAnnouncer.h"
#include "ui/settings/SettingsSearch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTimeEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::AnnouncementSettings;

NoticesSettingsPage::NoticesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_settings(announcementSettings(context.preferences))
{
    addReminders();
    addDesktop();
    addQuiet();
    addDigest();
    finish();
}

void NoticesSettingsPage::change(const std::function<void(AnnouncementSettings &)> &edit)
{
    m_settings = announcementSettings(m_context.preferences);
    edit(m_settings);
    setAnnouncementSettings(m_context.preferences, m_settings);
}

QCheckBox *NoticesSettingsPage::makeBox(const QString &label, bool isOn, const std::function<void(bool)> &set)
{
    auto *box = new QCheckBox(label);
    box->setChecked(isOn);
    connect(box, &QCheckBox::toggled, this, set);
    return box;
}

QTimeEdit *NoticesSettingsPage::makeTime(const QString &name, QTime time, const std::function<void(QTime)> &set)
{
    auto *edit = new QTimeEdit(time);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    edit->setAccessibleName(name);
    connect(edit, &QTimeEdit::timeChanged, this, set);
    return edit;
}

void NoticesSettingsPage::addReminders()
{
    addSection(tr("Reminders"));
    auto *before = new QComboBox;
    before->addItem(tr("No reminder"), -1);
    before->addItem(tr("When they begin"), 0);
    for (const int minutes : {5, 10, 15, 30, 60})
        before->addItem(tr("%Ln minute(s) before", nullptr, minutes), minutes);
    const int now = reminderSettings(m_context.preferences).minutesBefore.value_or(-1);
    before->setCurrentIndex(before->findData(now));
    connect(before, &QComboBox::activated, this, [this, before] {
        const int minutes = before->currentData().toInt();
        setReminderSettings(m_context.preferences, {minutes < 0 ? std::nullopt : std::optional(minutes)});
    });
    setOtherNames(*before, tr("alarm, alert", "words by which people look for reminders"));
    addRow(tr("Meetings and calls"), before, tr("For those without reminders of their own."));
}

void NoticesSettingsPage::addDesktop()
{
    addSection(tr("On the desktop"), tr("Satchel shows notifications outside its window while it runs."));
    auto *on = makeBox(tr("Show notifications on the desktop"), m_settings.isOn,
        [this](bool isOn) { change([isOn](AnnouncementSettings &settings) { settings.isOn = isOn; }); });
    addRow({}, on);
    const auto addPart = [this, on](const QString &label, bool AnnouncementSettings::*part) {
        auto *box = makeBox(label, m_settings.*part, [this, part](bool isOn) {
            change([isOn, part](AnnouncementSettings &settings) { settings.*part = isOn; });
        });
        box->setEnabled(on->isChecked());
        connect(on, &QCheckBox::toggled, box, &QCheckBox::setEnabled);
        addRow({}, box);
    };
    addPart(tr("Reminders of tasks and meetings"), &AnnouncementSettings::hasReminders);
    addPart(tr("Answers to quotes, new leads, moved deals"), &AnnouncementSettings::hasOthers);
    addPart(tr("Deals at risk"), &AnnouncementSettings::hasDeals);
    addPart(tr("Connections that need your answer"), &AnnouncementSettings::hasSync);
}

void NoticesSettingsPage::addQuiet()
{
    addSection(tr("Do not disturb"), tr("What comes meanwhile waits behind the bell and is shown afterwards."));
    auto *from = makeTime(tr("Quiet from"), m_settings.quietFrom,
        [this](QTime time) { change([time](AnnouncementSettings &settings) { settings.quietFrom = time; }); });
    auto *until = makeTime(tr("Quiet until"), m_settings.quietUntil,
        [this](QTime time) { change([time](AnnouncementSettings &settings) { settings.quietUntil = time; }); });
    auto *hours = makeBox(tr("Every day"), m_settings.hasQuietHours,
        [this](bool isOn) { change([isOn](AnnouncementSettings &settings) { settings.hasQuietHours = isOn; }); });
    for (QTimeEdit *time : {from, until}) {
        time->setEnabled(hours->isChecked());
        connect(hours, &QCheckBox::toggled, time, &QTimeEdit::setEnabled);
    }
    QWidget *row = rowOf({hours, from, new Label(QString(QChar(0x2013))), until});
    setOtherNames(*row, tr("mute, silence, quiet hours", "words by which people look for do not disturb"));
    addRow(tr("Hours"), row);
    QList<QWidget *> days;
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        days.append(makeBox(locale.standaloneDayName(day, QLocale::ShortFormat), m_settings.quietDays.contains(day),
            [this, day](bool isQuiet) {
                change([day, isQuiet](AnnouncementSettings &settings) {
                    settings.quietDays.removeAll(day);
                    if (isQuiet)
                        settings.quietDays.append(day);
                });
            }));
        days.last()->setAccessibleName(tr("Quiet on %1", "a weekday").arg(locale.standaloneDayName(day)));
    }
    addRow(tr("Whole days"), rowOf(days));
}

void NoticesSettingsPage::addDigest()
{
    addSection(tr("Morning digest"));
    const QTime usual = AnnouncementSettings().digestAt;
    auto *at = makeTime(tr("Time of the digest"), m_settings.digestAt.isValid() ? m_settings.digestAt : usual,
        [this](QTime time) { change([time](AnnouncementSettings &settings) { settings.digestAt = time; }); });
    at->setEnabled(m_settings.digestAt.isValid());
    auto *on = makeBox(tr("Every morning at"), m_settings.digestAt.isValid(), [this, at](bool isOn) {
        at->setEnabled(isOn);
        const QTime time = isOn ? at->time() : QTime();
        change([time](AnnouncementSettings &settings) { settings.digestAt = time; });
    });
    addRow(tr("Your day"), rowOf({on, at}), tr("Meetings, tasks due and overdue. Not on quiet days."));
}

} // namespace satchel::ui

#include "moc_NoticesSettingsPage.cpp"
