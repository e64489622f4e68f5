// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/TimeInvitation.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/MailSubject.h"
#include "items/Mailbox.h"
#include "ui/calendar/SlotPicker.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/meeting/Invitation.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TimeInvitation)
};

constexpr qint64 usualSeconds = 3600;
constexpr qsizetype replyPrefix = 4; // "Re: "

QString labelOf(const items::Meeting &meeting)
{
    return Tr::tr("Invited %Ln person(s) to %1", nullptr, static_cast<int>(meeting.people.size()))
        .arg(isolated(meeting.entry.title));
}

items::MeetingPerson personOf(const QString &mailbox, const std::vector<items::MailContact> &contacts)
{
    const items::Mailbox box = items::mailboxFrom(mailbox);
    items::MeetingPerson person;
    person.name = box.name;
    person.email = box.address;
    person.role = choice::required;
    const auto known = std::ranges::find_if(contacts, [&box](const items::MailContact &contact) {
        return contact.address.compare(box.address, Qt::CaseInsensitive) == 0;
    });
    if (known == contacts.end())
        return person;
    if (person.name.isEmpty())
        person.name = known->name;
    if (known->entity == EntityKind::Contact)
        person.person = known->id;
    return person;
}

/// The meeting as it will be, for its letter and its file.
items::Meeting meetingOf(
    const PageContext &context, const TimeInvitation &invitation, const store::MailContent &written, const RecordId &id)
{
    items::Meeting meeting;
    meeting.now = context.workspace.clock().now();
    meeting.me = context.workspace.me();
    meeting.activity = Record(context.workspace.schema().shared(EntityKind::Activity), id);
    for (const FieldValue &value :
        std::initializer_list<FieldValue>{{field::kind, choice::meeting}, {field::subject, invitation.subject},
            {field::at, invitation.at}, {field::duration_seconds, invitation.seconds},
            {field::location, invitation.place.isEmpty() ? Value() : Value(invitation.place)},
            {field::owner, meeting.me}})
        meeting.activity.set(value.field, value.value);
    for (const auto &[name, reference] :
        {std::pair{field::contact, written.contact}, std::pair{field::company, written.company},
            std::pair{field::deal, written.deal}, std::pair{field::lead, written.lead}})
        meeting.activity.set(name, reference.isNull() ? Value() : Value(reference));
    meeting.entry.id = id;
    meeting.entry.title = invitation.subject;
    meeting.entry.kind = choice::meeting;
    meeting.entry.time = {invitation.at, invitation.seconds, false, context.workspace.clock().zone()};
    meeting.entry.place = invitation.place;
    return meeting;
}

} // namespace

invitations::PlannedMessage planTimeInvitation(const PageContext &context, const TimeInvitation &invitation,
    const store::MailContent &written, const std::vector<items::MailContact> &contacts,
    const store::MailAccount &account)
{
    store::Store &store = context.workspace.store();
    items::Meeting meeting = meetingOf(context, invitation, written, store.newId());
    const QStringList own = store::ownAddresses(store).value_or(QStringList{account.address});
    QHash<QString, RecordId> colleagues; // users, by address
    for (const SlotColleague &colleague : colleaguesAmong(context, written.to + written.cc))
        colleagues.insert(colleague.address, colleague.user);
    QStringList texts;
    for (const QString &mailbox : written.to + written.cc) {
        items::MeetingPerson person = personOf(mailbox, contacts);
        if (const RecordId user = colleagues.value(person.email.toLower()); !user.isNull()) {
            person.entity = EntityKind::User;
            person.person = user;
        }
        if (own.contains(person.email, Qt::CaseInsensitive) || !person.email.contains(u'@'))
            continue;
        meeting.people.push_back(person);
        texts.append(Attendee{person.name, person.email, person.role, {}, {}}.toText());
    }
    meeting.activity.set(field::attendees, texts);
    invitations::PlannedMessage planned;
    planned.method = u"REQUEST"_s;
    planned.file = invitationFile(context, meeting, false, account);
    planned.message = invitationMessage(context, meeting, false);
    planned.message.inReplyTo = written.inReplyTo;
    planned.message.references = written.references;
    planned.message.lead = written.lead;
    planned.changes = {labelOf(meeting), Origin::user(), {}, {}};
    std::vector<FieldValue> values;
    for (const FieldName &name : {field::kind, field::subject, field::at, field::duration_seconds, field::location,
             field::owner, field::contact, field::company, field::deal, field::lead}) {
        if (const Value value = meeting.activity.value(name); !isEmpty(value))
            values.push_back({name, value});
    }
    planned.changes.edits.push_back(Edit::create(EntityKind::Activity, meeting.activity.id, std::move(values)));
    for (const items::MeetingPerson &person : meeting.people) {
        std::vector<FieldValue> attendee = {
            {field::activity, meeting.activity.id}, {field::name, person.name}, {field::email, person.email}};
        if (!person.person.isNull())
            attendee.push_back({person.entity == EntityKind::User ? field::user : field::contact, person.person});
        std::erase_if(attendee, [](const FieldValue &value) { return isEmpty(value.value); });
        planned.changes.edits.push_back(Edit::create(EntityKind::Attendee, {}, std::move(attendee)));
    }
    planned.changes.id = store.newId();
    planned.message.changeSet = planned.changes.id;
    return planned;
}

TimeInvitationDialog::TimeInvitationDialog(const PageContext &context, const store::MailContent &written,
    const std::optional<QTimeZone> &theirs, QWidget *parent)
    : Dialog(tr("Invite to a meeting"), Width::Small, parent), m_subject(new QLineEdit), m_place(new QLineEdit),
      m_picker(new SlotPicker(context,
          SlotQuery{.seconds = usualSeconds, .colleagues = colleaguesAmong(context, written.to + written.cc)}, theirs))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout((written.to + written.cc).join(u", "_s));
    m_subject->setText(replySubject(written.subject).mid(replyPrefix));
    const auto add = [this](const QString &name, QLineEdit *edit) {
        auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        content()->addWidget(label);
        content()->addWidget(edit);
    };
    add(tr("Subject"), m_subject);
    add(tr("Place or link"), m_place);
    content()->addWidget(m_picker);
    addCancel();
    m_verb = addButton(tr("Send invitation"), Button::Variant::Primary);
    m_verb->disconnect(this); // a meeting needs a subject
    m_picker->setButton(m_verb);
    connect(m_picker, &SlotPicker::activated, this, &TimeInvitationDialog::finish);
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"subject"_s, m_subject);
    drafts->addControl(u"place"_s, m_place);
    drafts->begin(dialogPlace(u"invitation to a meeting"_s, (written.to + written.cc).join(u' ')), written.contact);
    m_picker->dayList()->setFocus();
}

void TimeInvitationDialog::finish()
{
    const auto at = m_picker->chosen();
    if (!at)
        return;
    const QString subject = m_subject->text().simplified();
    if (subject.isEmpty()) {
        setError(tr("Enter what the meeting is about."));
        m_subject->setFocus();
        return;
    }
    accept();
    Q_EMIT chosen({subject, m_place->text().simplified(), *at, m_picker->seconds()});
}

} // namespace satchel::ui

#include "moc_TimeInvitation.cpp"
