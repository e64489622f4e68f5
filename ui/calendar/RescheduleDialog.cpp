// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/RescheduleDialog.h"

#include "ui/calendar/EntryText.h"
#include "ui/calendar/SlotPicker.h"
#include "ui/common/Painting.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr qint64 usualSeconds = 3600; // of a meeting that had whole days or no length

SlotQuery slotsFor(const PageContext &context, const items::Meeting &meeting)
{
    const bool hasLength = !meeting.entry.time.isAllDay && meeting.entry.time.seconds > 0;
    SlotQuery asked{.seconds = hasLength ? meeting.entry.time.seconds : usualSeconds,
        .moved = meeting.entry.id,
        .occurrence = meeting.entry.occurrence};
    if (hasLength)
        asked.movedFrom = {meeting.entry.time.start, meeting.entry.time.end()};
    QStringList mailboxes;
    for (const items::MeetingPerson &person : meeting.people) {
        const bool isUser = person.entity == EntityKind::User && !person.person.isNull();
        if (isUser && !person.isMe)
            asked.colleagues.push_back({person.person, person.name, person.email.toLower()});
        else if (!isUser)
            mailboxes.append(person.email);
    }
    const auto others = colleaguesAmong(context, mailboxes);
    asked.colleagues.insert(asked.colleagues.end(), others.begin(), others.end());
    return asked;
}

} // namespace

RescheduleDialog::RescheduleDialog(const PageContext &context, const items::Meeting &meeting, QWidget *parent)
    : Dialog(tr("Reschedule the meeting"), Width::Small, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const EntryText words(context.formats(), context.today());
    setAbout(tr("%1, %2", "a meeting, when").arg(EntryText::title(meeting.entry), words.when(meeting.entry.time)));
    const auto idOf = [&meeting](const FieldName &name) { return valueOr<RecordId>(meeting.activity.value(name)); };
    m_picker = new SlotPicker(context, slotsFor(context, meeting),
        zoneOfPerson(context.workspace.store(), idOf(field::contact), idOf(field::lead)));
    content()->addWidget(m_picker);
    addCancel();
    m_verb = addButton(tr("Reschedule"), Button::Variant::Primary);
    m_verb->disconnect(this); // the chosen time is announced
    m_picker->setButton(m_verb);
    connect(m_picker, &SlotPicker::activated, this, &RescheduleDialog::finish);
    m_picker->dayList()->setFocus();
}

void RescheduleDialog::finish()
{
    const auto at = m_picker->chosen();
    if (!at)
        return;
    accept();
    Q_EMIT chosen(*at, m_picker->seconds());
}

} // namespace satchel::ui

#include "moc_RescheduleDialog.cpp"
