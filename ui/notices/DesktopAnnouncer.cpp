// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/DesktopAnnouncer.h"

#include "ui/common/PageNames.h"
#include "ui/notices/NoticeActs.h"
#include "ui/notices/NoticeText.h"

#include <QJsonDocument>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::Notice;

namespace {

const QString settingsKey = u"notices/desktop"_s;
const QString reminderKey = u"notices/minutesBefore"_s;
constexpr int noMinutes = -1;
constexpr qint64 snoozed = 10 * 60'000;
const QString snoozeAction = u"snooze"_s;
const QString severalId = u"several"_s;
const QString digestId = u"digest"_s;

} // namespace

items::AnnouncementSettings announcementSettings(const Preferences &preferences)
{
    const QByteArray json = preferences.value(settingsKey).toByteArray();
    return items::AnnouncementSettings::fromJson(QJsonDocument::fromJson(json).object());
}

void setAnnouncementSettings(Preferences &preferences, const items::AnnouncementSettings &settings)
{
    preferences.setValue(settingsKey, QJsonDocument(settings.toJson()).toJson(QJsonDocument::Compact));
    Q_EMIT preferences.noticesChanged();
}

items::ReminderSettings reminderSettings(const Preferences &preferences)
{
    const items::ReminderSettings usual;
    const int minutes = preferences.value(reminderKey, usual.minutesBefore.value_or(noMinutes)).toInt();
    return {minutes < 0 ? std::nullopt : std::optional(minutes)};
}

void setReminderSettings(Preferences &preferences, const items::ReminderSettings &settings)
{
    preferences.setValue(reminderKey, settings.minutesBefore.value_or(noMinutes));
    Q_EMIT preferences.noticesChanged();
}

DesktopAnnouncer::DesktopAnnouncer(const PageContext &context, items::NoticesModel &model,
    std::unique_ptr<platform::DesktopNotifier> notifier, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_notifier(std::move(notifier)),
      m_worker(context.workspace.workerStore())
{
    connect(&m_model, &items::NoticesModel::read, this, &DesktopAnnouncer::look);
    connect(&m_model, &items::NoticesModel::countsChanged, this, &DesktopAnnouncer::withdrawSeen);
    connect(m_notifier.get(), &platform::DesktopNotifier::acted, this, &DesktopAnnouncer::act);
    connect(&context.preferences, &Preferences::noticesChanged, this, [this] {
        m_model.setReminderSettings(reminderSettings(m_context.preferences));
        look();
    });
}

void DesktopAnnouncer::look()
{
    const Clock &clock = m_context.workspace.clock();
    const auto plan = planAnnouncements(
        m_model.fresh(), m_model.memory(), announcementSettings(m_context.preferences), clock.now(), clock.zone());
    QStringList keys;
    for (const Notice &notice : plan.notices)
        keys.append(notice.key());
    if (m_isLocked)
        showCount(std::ssize(plan.notices));
    else if (plan.areOne())
        showAsOne(plan.notices);
    else
        std::ranges::for_each(plan.notices, [this](const Notice &notice) { show(notice); });
    if (!keys.isEmpty())
        m_model.markAnnounced(keys);
    if (plan.isDigestDue && !m_isLocked)
        showDigest();
    if (plan.lookAgain)
        Q_EMIT dueAt(*plan.lookAgain);
}

void DesktopAnnouncer::setLocked(bool isLocked)
{
    if (std::exchange(m_isLocked, isLocked) == isLocked)
        return;
    m_whileLocked = 0;
    if (!isLocked) {
        m_notifier->withdraw(severalId);
        look(); // the digest waited
        return;
    }
    for (const QString &shown : QStringList(m_shown.keys()) + QStringList{severalId, digestId})
        m_notifier->withdraw(shown);
    m_shown.clear();
}

void DesktopAnnouncer::showCount(qsizetype count)
{
    if (count == 0)
        return;
    m_whileLocked += count;
    platform::DesktopNotice shown;
    shown.id = severalId;
    shown.title = tr("%Ln new notification(s)", nullptr, static_cast<int>(m_whileLocked));
    shown.text = tr("Unlock Satchel to read them.");
    m_notifier->show(shown);
}

void DesktopAnnouncer::show(const Notice &notice)
{
    const Formats formats = m_context.formats();
    const NoticeText words(formats, m_context.workspace.clock().now());
    platform::DesktopNotice shown;
    shown.id = notice.key();
    shown.title = words.title(notice);
    QStringList lines{words.when(notice), words.detail(notice)};
    lines.removeAll(QString());
    shown.text = lines.join(u" · "_s);
    shown.isUrgent = notice.kind == Notice::Kind::EventSoon;
    const bool canResolve = false; // the values of a conflict want to be seen
    for (const NoticeAct &act : actsOf(notice, m_context.workspace.schema(), formats, canResolve)) {
        if (act.kind != NoticeAct::Kind::Open) // a click on the notice does that
            shown.actions.append({QString::number(static_cast<int>(act.kind)), act.text});
    }
    if (groupOf(notice.kind) == items::NoticeGroup::Tasks)
        shown.actions.append({snoozeAction, tr("Snooze 10 min")});
    m_shown.insert(shown.id, notice);
    m_notifier->show(shown);
}

void DesktopAnnouncer::showAsOne(const std::vector<Notice> &notices)
{
    const NoticeText words(m_context.formats(), m_context.workspace.clock().now());
    platform::DesktopNotice shown;
    shown.id = severalId;
    shown.title = tr("%Ln new notification(s)", nullptr, static_cast<int>(notices.size()));
    shown.text = words.summary(notices);
    m_notifier->show(shown);
}

void DesktopAnnouncer::showDigest()
{
    const QDate today = m_context.today();
    m_model.setDigestDay(today);
    m_worker.post([this, today](store::Store &store) {
        const auto digest = items::readDayDigest(store, today);
        QMetaObject::invokeMethod(this, [this, digest] {
            if (m_isLocked)
                return; // what came in between; the notices of the day are behind the bell
            const NoticeText words(m_context.formats(), m_context.workspace.clock().now());
            if (!digest || digest->isEmpty())
                return;
            platform::DesktopNotice shown;
            shown.id = digestId;
            shown.title = tr("Your day");
            shown.text = words.morning(*digest).join(u'\n');
            m_notifier->show(shown);
        });
    });
}

void DesktopAnnouncer::act(const QString &id, const QString &action)
{
    if (id == severalId)
        Q_EMIT chosen({});
    else if (id == digestId)
        Q_EMIT chosen({page::today});
    if (!m_shown.contains(id))
        return;
    const Notice notice = m_shown.take(id);
    m_notifier->withdraw(id);
    if (action == snoozeAction) {
        m_model.snooze(id, Instant{m_context.workspace.clock().now().ms + snoozed});
        return;
    }
    bool isKnown = false;
    const int number = action.toInt(&isKnown);
    const auto target = perform(
        m_context, notice, isKnown ? static_cast<NoticeAct::Kind>(number) : NoticeAct::Kind::Open);
    m_model.markSeen(id);
    if (target)
        Q_EMIT chosen(*target);
}

/// What was done or seen in the window leaves the desktop.
void DesktopAnnouncer::withdrawSeen()
{
    QSet<QString> fresh;
    for (const Notice &notice : m_model.fresh())
        fresh.insert(notice.key());
    for (const QString &key : m_shown.keys()) {
        if (!fresh.contains(key)) {
            m_shown.remove(key);
            m_notifier->withdraw(key);
        }
    }
}

} // namespace satchel::ui

#include "moc_DesktopAnnouncer.cpp"
