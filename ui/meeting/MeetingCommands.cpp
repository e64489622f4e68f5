// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of a meeting.
#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "exchange/writers/EventLines.h"
#include "invitations/InvitationAnswer.h"
#include "items/CalendarEdits.h"
#include "items/MailOutbox.h"
#include "ui/calendar/EventForm.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/calendar/RescheduleDialog.h"
#include "ui/calendar/SeriesScopeDialog.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/LinePopover.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Toast.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/meeting/Invitation.h"
#include "ui/meeting/MeetingHeader.h"
#include "ui/meeting/MeetingNotesEditor.h"
#include "ui/meeting/MeetingPage.h"
#include "ui/meeting/MeetingText.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::SeriesScope;

bool MeetingPage::canWrite() const
{
    return m_meeting && !m_context.workspace.store().isReadOnly();
}

void MeetingPage::say(const QString &sentence)
{
    m_toast->say(sentence);
}

void MeetingPage::refuse(const QString &sentence)
{
    m_exportInstead->hide();
    m_refusal->setText(sentence);
    m_refusal->show();
}

/// The calendar file to attach by hand, where no e-mail program takes it.
void MeetingPage::offerExport(const QString &sentence, bool isCancelled)
{
    m_isCancellation = isCancelled;
    refuse(sentence);
    m_exportInstead->show();
    m_refusal->setText(sentence); // makes room for the button
}

/// An occurrence that was changed is a record of its own from then on.
void MeetingPage::follow(const ChangeSet &changes)
{
    if (const RecordId own = items::ownRecordOf(changes); !own.isNull()) {
        m_id = own;
        m_occurrence.reset();
        if (!m_meeting->isNoShow()) // what takes its place is another meeting
            m_shownId = own; // notes and choices are of the same meeting
    }
}

void MeetingPage::commit(ChangeSet changes, std::function<void()> done)
{
    if (changes.edits.empty())
        return;
    m_context.workspace.commit(changes, this, [this, changes, done = std::move(done)](const Result<Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT m_context.workspace.failed(receipt.error());
            return;
        }
        follow(changes);
        refresh();
        if (done)
            done();
    });
}

/// Values of this meeting alone.
void MeetingPage::change(const QString &label, const std::vector<FieldValue> &values)
{
    if (!canWrite())
        return;
    if (auto changes = items::planChange(*m_meeting, label, values))
        commit(std::move(*changes));
    else
        Q_EMIT m_context.workspace.failed(changes.error());
}

/// Values that the other meetings of a series can have, too.
void MeetingPage::changeAsked(const QString &label, const std::vector<FieldValue> &values, std::function<void()> done)
{
    if (!canWrite())
        return;
    const auto apply = [this, label, values, done](SeriesScope scope) {
        auto edits = items::editsToChange(m_context.workspace.store(), m_meeting->entry, values, scope);
        if (!edits) {
            Q_EMIT m_context.workspace.failed(edits.error());
            return;
        }
        const auto at = std::ranges::find(values, QString(field::at), &FieldValue::field);
        if (at != values.end() && scope != SeriesScope::This && m_occurrence)
            m_occurrence = floorDivide(std::get<Instant>(at->value).ms, 1000);
        commit({label, Origin::user(), std::move(*edits), {}}, done);
    };
    if (m_meeting->occurrence)
        askSeriesScope(this, tr("What do you want to change?"), isolated(m_meeting->entry.title), tr("Change"), apply);
    else
        apply(SeriesScope::This);
}

/// What belongs to one meeting of a series needs a record of its own before.
void MeetingPage::withOwn(std::function<void()> act)
{
    if (!canWrite())
        return;
    if (!m_meeting->occurrence) {
        act();
        return;
    }
    auto changes = items::planChange(
        *m_meeting, tr("Took %1 out of its series").arg(isolated(m_meeting->entry.title)), {});
    if (changes)
        commit(std::move(*changes), std::move(act));
    else
        Q_EMIT m_context.workspace.failed(changes.error());
}

void MeetingPage::keepNotes()
{
    if (!canWrite() || !m_notes->isEdited())
        return;
    const QString text = m_notes->markdown();
    const QString base = m_notes->base();
    const Value value = text.isEmpty() ? Value() : Value(text);
    const std::vector<Edit> edits = taskEdits();
    m_notes->setKept(text);
    auto changes = items::planChange(*m_meeting, tr("Changed the notes"), {{field::body, value}});
    if (!changes) {
        Q_EMIT m_context.workspace.failed(changes.error());
        return;
    }
    if (!m_meeting->occurrence)
        changes->edits.front().expected = {{field::body, base.isEmpty() ? Value() : Value(base)}};
    commitNotes(std::move(*changes), edits);
}

/// What the typed notes change in the tasks that an earlier closing made. To be asked before the notes count as kept.
std::vector<Edit> MeetingPage::taskEdits()
{
    auto followed = items::followItems(m_itemTasks, actionItems());
    auto edits = items::editsOfTasks(m_context.workspace.store(), *m_meeting, m_itemTasks, followed);
    if (!edits) {
        Q_EMIT m_context.workspace.failed(edits.error());
        return {};
    }
    m_itemTasks = std::move(followed);
    return std::move(*edits);
}

/// One act, so that one undo takes notes and tasks back. A task that may not be changed keeps no notes from being kept.
void MeetingPage::commitNotes(ChangeSet changes, const std::vector<Edit> &taskEdits)
{
    ChangeSet all = changes;
    all.edits.insert(all.edits.end(), taskEdits.begin(), taskEdits.end());
    m_context.workspace.commit(
        all, this, [this, changes, hasTasks = !taskEdits.empty()](const Result<Receipt> &receipt) {
            if (receipt) {
                follow(changes);
                m_later.start();
            } else if (hasTasks
                && (receipt.error().kind == Error::Kind::BrokenRule || receipt.error().kind == Error::Kind::Invalid)) {
                refuse(tr("The notes are kept, but their action items could not change the tasks: %1")
                           .arg(receipt.error().what));
                commitNotes(changes, {});
            } else if (receipt.error().kind == Error::Kind::Conflict) {
                const auto record = m_context.workspace.store().get(EntityKind::Activity, m_id);
                m_notes->setBase(record ? record->text(field::body) : QString());
                refuse(
                    tr("Someone else changed the notes in the meantime. Your text is kept here and replaces theirs if "
                       "you continue. Theirs stays in the history."));
            } else {
                Q_EMIT m_context.workspace.failed(receipt.error());
            }
        });
}

void MeetingPage::close()
{
    if (!canWrite() || !m_meeting->isOpen())
        return;
    if (m_meeting->entry.time.start <= m_context.workspace.clock().now())
        return closeNow();
    auto *dialog = new Dialog(tr("This meeting has not begun. Close it all the same?"), Dialog::Width::Small, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(m_meeting->entry.title);
    dialog->addCancel();
    dialog->addButton(tr("Close meeting"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, &MeetingPage::closeNow);
    dialog->open();
}

/// Warns first of exit criteria that the deal leaves unmet when the meeting takes it to another stage.
void MeetingPage::closeNow()
{
    if (!canWrite() || !m_meeting->isOpen())
        return;
    std::vector<Edit> moves;
    const auto deal = valueOr<RecordId>(m_meeting->activity.value(field::deal));
    if (!m_stage.isNull() && !deal.isNull())
        moves.push_back(Edit::update(EntityKind::Deal, deal, {{field::stage, m_stage}}));
    warnBeforeEdits(m_context, this, moves, [this, id = m_meeting->activity.id] {
        if (m_meeting && m_meeting->activity.id == id) // the page may show another one by then
            finishClosing();
    });
}

void MeetingPage::finishClosing()
{
    if (!canWrite() || !m_meeting->isOpen())
        return;
    items::MeetingClosing closing{QString(choice::held), m_rating, m_stage, m_items};
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i]->isChecked())
            closing.outcome = outcomes()[i];
    }
    if (m_notes->isEdited()) {
        closing.notes = m_notes->markdown();
        closing.taskEdits = taskEdits();
        m_notes->setKept(*closing.notes);
    }
    m_meeting->now = m_context.workspace.clock().now();
    if (auto changes = items::planClose(*m_meeting, closing)) {
        commit(std::move(*changes));
        m_header->setFocus(Qt::OtherFocusReason); // in the notes Ctrl+Z would undo typing, not the closing
    } else {
        Q_EMIT m_context.workspace.failed(changes.error());
    }
}

void MeetingPage::reopen()
{
    if (canWrite() && !m_meeting->isOpen())
        commit(items::planReopen(*m_meeting));
}

void MeetingPage::markNoShow()
{
    if (!canWrite() || !m_meeting->isOpen())
        return;
    m_outcomes[NoShow]->setChecked(true);
    closeNow();
}

void MeetingPage::reschedule()
{
    if (!canWrite() || !RescheduleDialog::isPossible(*m_meeting))
        return;
    auto *dialog = new RescheduleDialog(m_context, *m_meeting, this);
    connect(dialog, &RescheduleDialog::chosen, this, &MeetingPage::rescheduleTo);
    dialog->open();
}

/// Who was invited is written the new time; the person sends it.
void MeetingPage::rescheduleTo(Instant at, qint64 seconds)
{
    if (!canWrite())
        return;
    keepNotes();
    auto changes = items::planReschedule(*m_meeting, at, seconds, m_context.workspace.store().newId());
    if (!changes)
        return Q_EMIT m_context.workspace.failed(changes.error());
    commit(std::move(*changes), [this, wereInvited = m_meeting->isInvited()] {
        if (wereInvited && m_meeting && invitationObstacle(m_context, *m_meeting).isEmpty())
            sendLetter(false);
    });
}

void MeetingPage::join()
{
    if (!m_meeting)
        return;
    if (const QUrl link = meetingLink(m_meeting->entry.place); !link.isEmpty())
        QDesktopServices::openUrl(link);
}

void MeetingPage::invite()
{
    if (!canWrite())
        return;
    if (const QString obstacle = invitationObstacle(m_context, *m_meeting); !obstacle.isEmpty())
        refuse(obstacle);
    else
        sendLetter(false);
}

/// The version that the letter has is the one that people know from now on.
void MeetingPage::sendLetter(bool isCancelled)
{
    if (const auto account = invitingAccount(m_context))
        return writeMessage(account->number, isCancelled);
    const auto begun = beginInvitation(m_context, *m_meeting, isCancelled);
    if (!begun && begun.error().kind == Error::Kind::NotFound)
        return offerExport(begun.error().what, isCancelled);
    if (!begun)
        return refuse(begun.error().what);
    m_refusal->hide();
    const QString file = invitationFileName(*m_meeting);
    const bool isUpdate = m_meeting->isInvited();
    const int count = static_cast<int>(invitedAddresses(*m_meeting).size());
    const Record &record = invitedRecord(*m_meeting);
    const auto sequence = valueOr<qint64>(record.value(field::sequence));
    std::vector<Edit> edits;
    const auto noteSent = [&](const Record &sent, qint64 version) {
        if (sent.value(field::sent_sequence) != Value(version))
            edits.push_back(Edit::update(EntityKind::Activity, sent.id, {{field::sent_sequence, version}}));
    };
    noteSent(record, sequence);
    for (const Record &exception : isCancelled ? std::vector<Record>() : invitedExceptions(*m_meeting))
        noteSent(exception, std::max(sequence, valueOr<qint64>(exception.value(field::sequence))));
    if (!edits.empty())
        commit(
            {isUpdate ? tr("Sent an update to %Ln people", nullptr, count) : tr("Invited %Ln people", nullptr, count),
                Origin::user(), std::move(edits), {}});
    say(*begun == platform::MailBegun::WithAttachment
            ? tr("Opened an e-mail with %1 in your e-mail program").arg(file)
            : tr("Opened an e-mail. Drag %1 into it to attach it.").arg(file));
}

/// A draft that the person reads and sends in the inbox, as every other message. The meeting counts as sent once it is.
void MeetingPage::writeMessage(qint64 account, bool isCancelled)
{
    m_refusal->hide();
    if (!m_outbox)
        m_outbox = new items::MailOutbox(m_context.workspace, this);
    const store::MailContent content = invitationMessage(m_context, *m_meeting, isCancelled);
    const QString mediaType = invitations::schedulingMediaType(isCancelled ? u"CANCEL"_s : u"REQUEST"_s);
    m_outbox->attach(invitations::schedulingFileName(), mediaType, invitationFile(m_context, *m_meeting, isCancelled),
        [this, account, content](const Result<store::OutgoingAttachment> &file) {
            if (!file)
                return refuse(sentenceFor(file.error()));
            store::MailContent whole = content;
            whole.attachments = {*file};
            m_outbox->save(m_outbox->newId(), account, whole, [this](const Result<store::OutgoingMail> &draft) {
                if (!draft)
                    return refuse(sentenceFor(draft.error()));
                Q_EMIT navigateTo({.page = page::inbox, .record = draft->id, .part = u"draft"_s});
            });
        });
}

void MeetingPage::cancelMeeting()
{
    if (!canWrite() || !m_meeting->isOpen())
        return;
    const bool isTold = m_meeting->isInvited() && invitationObstacle(m_context, *m_meeting).isEmpty();
    auto changes = items::planChange(
        *m_meeting, tr("Cancelled %1").arg(isolated(m_meeting->entry.title)), {{field::outcome, choice::cancelled}});
    if (!changes) {
        Q_EMIT m_context.workspace.failed(changes.error());
        return;
    }
    commit(std::move(*changes), [this, isTold] {
        if (isTold && m_meeting)
            sendLetter(true);
    });
}

void MeetingPage::exportFile()
{
    if (m_meeting)
        saveFile(exchange::eventFile(invitedRecord(*m_meeting)));
}

void MeetingPage::saveFile(const QByteArray &bytes, std::function<void()> done)
{
    auto *dialog = new QFileDialog(this, tr("Export as .ics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(invitationFileName(*m_meeting));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes, done = std::move(done)](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return refuse(tr("The file could not be written: %1").arg(file.errorString()));
        if (done)
            done();
        say(tr("Saved %1").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void MeetingPage::edit(QWidget *anchor)
{
    if (!canWrite())
        return;
    auto *form = new EventForm(m_context, m_meeting->entry, this);
    connect(form, &EventForm::changed, this,
        [this](const std::vector<FieldValue> &values, const std::function<void()> &stored) {
            changeAsked(tr("Changed %1").arg(isolated(m_meeting->entry.title)), values, stored);
        });
    form->openAt(anchor);
}

void MeetingPage::addPoint(const QString &text)
{
    const auto values = items::pointFromText(text);
    if (values.empty())
        return;
    withOwn([this, values] {
        std::vector<FieldValue> all = values;
        all.push_back({field::activity, m_meeting->activity.id});
        commit({tr("Added an agenda point"), Origin::user(), {Edit::create(EntityKind::AgendaItem, {}, all)}, {}});
    });
}

void MeetingPage::startPoint(int row)
{
    if (!canWrite() || !m_meeting->isOpen())
        return;
    withOwn([this, row] {
        if (static_cast<size_t>(row) >= m_meeting->agenda.size())
            return;
        m_meeting->now = m_context.workspace.clock().now();
        const items::MeetingPoint &point = m_meeting->agenda[static_cast<size_t>(row)];
        commit({point.isRunning() ? tr("Finished %1").arg(isolated(point.title))
                                  : tr("Started %1").arg(isolated(point.title)),
            Origin::user(), items::editsToStart(*m_meeting, point.id), {}});
    });
}

/// Finishes the point that runs and starts the one after it; the first one when none runs.
void MeetingPage::nextPoint()
{
    if (!canWrite() || m_meeting->agenda.empty())
        return;
    const auto &agenda = m_meeting->agenda;
    const auto running = std::ranges::find_if(agenda, &items::MeetingPoint::isRunning);
    const auto next = std::find_if(running == agenda.end() ? agenda.begin() : running + 1, agenda.end(),
        [](const items::MeetingPoint &point) { return !point.isDone(); });
    if (next != agenda.end())
        startPoint(static_cast<int>(next - agenda.begin()));
    else if (running != agenda.end())
        startPoint(static_cast<int>(running - agenda.begin()));
}

void MeetingPage::removePoint(int row)
{
    withOwn([this, row] {
        if (static_cast<size_t>(row) < m_meeting->agenda.size())
            commit({tr("Removed an agenda point"), Origin::user(),
                {Edit::remove(EntityKind::AgendaItem, m_meeting->agenda[static_cast<size_t>(row)].id)}, {}});
    });
}

void MeetingPage::movePoint(int row, int by)
{
    withOwn([this, row, by] {
        if (static_cast<size_t>(row) >= m_meeting->agenda.size())
            return;
        const RecordId id = m_meeting->agenda[static_cast<size_t>(row)].id;
        commit({tr("Moved an agenda point"), Origin::user(), items::editsToMovePoint(*m_meeting, id, by), {}},
            [this, row, by] {
                const QModelIndex index = m_agenda.rows->model()->index(row + by, 0);
                if (index.isValid())
                    m_agenda.rows->setCurrentIndex(index);
            });
    });
}

void MeetingPage::renamePoint(int row)
{
    if (!canWrite() || !m_meeting->isOpen() || static_cast<size_t>(row) >= m_meeting->agenda.size())
        return;
    const items::MeetingPoint &point = m_meeting->agenda[static_cast<size_t>(row)];
    Field field;
    field.name = field::title;
    field.label = tr("Agenda point with its minutes");
    field.type = FieldType::Text;
    const QString text = point.minutes > 0 ? u"%1 %2 min"_s.arg(point.title).arg(point.minutes) : point.title;
    askForLine(m_agenda.rows, field, fieldContextOf(m_context.workspace), text, [this, row](const Value &value) {
        auto values = items::pointFromText(textOf(value));
        if (values.empty())
            return tr("Enter what the point is about.");
        if (values.size() == 1)
            values.push_back({field::minutes, Value()});
        withOwn([this, row, values] {
            if (static_cast<size_t>(row) < m_meeting->agenda.size())
                commit({tr("Changed an agenda point"), Origin::user(),
                    {Edit::update(EntityKind::AgendaItem, m_meeting->agenda[static_cast<size_t>(row)].id, values)},
                    {}});
        });
        return QString();
    });
}

void MeetingPage::setPerson(int row, const FieldName &field, const QString &key)
{
    withOwn([this, row, field, key] {
        if (static_cast<size_t>(row) >= m_meeting->people.size())
            return;
        const items::MeetingPerson &person = m_meeting->people[static_cast<size_t>(row)];
        commit({tr("Changed %1").arg(isolated(person.name)), Origin::user(),
            {Edit::update(EntityKind::Attendee, person.id, {{field, key}})}, {}});
    });
}

/// Unknown, here, absent, and unknown again.
void MeetingPage::togglePresence(int row)
{
    if (!canWrite() || static_cast<size_t>(row) >= m_meeting->people.size())
        return;
    const QString now = m_meeting->people[static_cast<size_t>(row)].attended;
    setPerson(row, field::attended,
        now == choice::attended     ? choice::absent
            : now == choice::absent ? choice::unknown
                                    : choice::attended);
}

void MeetingPage::removePerson(int row)
{
    withOwn([this, row] {
        if (static_cast<size_t>(row) >= m_meeting->people.size())
            return;
        const items::MeetingPerson &person = m_meeting->people[static_cast<size_t>(row)];
        commit({tr("Removed %1").arg(isolated(person.name)), Origin::user(),
            {Edit::remove(EntityKind::Attendee, person.id)}, {}});
    });
}

void MeetingPage::showPersonMenu(int row, const QPoint &place)
{
    if (!m_meeting || static_cast<size_t>(row) >= m_meeting->people.size())
        return;
    const items::MeetingPerson &person = m_meeting->people[static_cast<size_t>(row)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (person.entity == EntityKind::Contact && !person.person.isNull())
        menu->addAction(themedIcon(Icon::Contact), tr("Open contact"), this,
            [this, id = person.person] { Q_EMIT navigateTo(Target::to(EntityKind::Contact, id)); });
    if (canWrite()) {
        const Entity &attendee = m_context.workspace.schema().entity(EntityKind::Attendee);
        for (const auto &[field, current] : {std::pair{field::attended, person.attended},
                 std::pair{field::response, person.response}, std::pair{field::role, person.role}}) {
            QMenu *choices = menu->addMenu(attendee.find(field)->label);
            for (const Choice &choice : attendee.find(field)->choices) {
                QAction *action = choices->addAction(
                    choice.label, this, [this, row, name = field, key = choice.key] { setPerson(row, name, key); });
                action->setCheckable(true);
                action->setChecked(choice.key == current);
            }
        }
        menu->addSeparator();
        menu->addAction(themedIcon(Icon::Trash), tr("Remove"), this, [this, row] { removePerson(row); });
    }
    menu->popup(place);
}

void MeetingPage::showAddMenu()
{
    if (!canWrite())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Contact), tr("Contact…"), this, [this] { askPerson(EntityKind::Contact); });
    menu->addAction(themedIcon(Icon::Contact), tr("Colleague…"), this, [this] { askPerson(EntityKind::User); });
    menu->addAction(themedIcon(Icon::Email), tr("Name and address…"), this, [this] { askPerson({}); });
    const QWidget *anchor = m_people.heading->isVisible() ? static_cast<QWidget *>(m_people.heading) : m_header;
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

/// A contact, a user, or nobody that is known: a name and an address.
void MeetingPage::askPerson(EntityKind entity)
{
    const Entity &attendee = m_context.workspace.schema().entity(EntityKind::Attendee);
    Field field = entity == EntityKind::Contact ? *attendee.find(field::contact)
        : entity == EntityKind::User            ? *attendee.find(field::user)
                                                : *attendee.find(field::name);
    if (entity == EntityKind{})
        field.label = tr("Name, address or both: Ana Silva <ana@example.com>");
    QWidget *anchor = m_people.heading->isVisible() ? static_cast<QWidget *>(m_people.heading) : m_header;
    askForLine(anchor, field, fieldContextOf(m_context.workspace), {}, [this, field](const Value &value) {
        if (isEmpty(value))
            return tr("Enter a name.");
        if (std::holds_alternative<RecordId>(value)) {
            addPerson({{field.name, value}});
            return QString();
        }
        const Attendee named = Attendee::fromText(textOf(value));
        std::vector<FieldValue> values;
        for (const auto &[name, text] : {std::pair{field::name, named.name}, std::pair{field::email, named.email}}) {
            if (!text.isEmpty())
                values.push_back({name, text});
        }
        addPerson(std::move(values));
        return QString();
    });
}

void MeetingPage::addPerson(std::vector<FieldValue> values)
{
    withOwn([this, values = std::move(values)] {
        std::vector<FieldValue> all = values;
        all.push_back({field::activity, m_meeting->activity.id});
        commit({tr("Added a person"), Origin::user(), {Edit::create(EntityKind::Attendee, {}, std::move(all))}, {}});
    });
}

void MeetingPage::chooseStage()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const RecordId &id) {
        QAction *action = menu->addAction(name, this, [this, id] {
            m_stage = id;
            showOutcome();
        });
        action->setCheckable(true);
        action->setChecked(m_stage == id);
    };
    add(tr("Same stage"), {});
    for (const items::BoardStage &stage : m_meeting->stages) {
        if (stage.id != m_meeting->stage)
            add(stage.name, stage.id);
    }
    menu->popup(m_stageButton->mapToGlobal(QPoint(0, m_stageButton->height())));
}

void MeetingPage::chooseRating()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList names = {
        tr("No rating"), tr("1 Poor"), tr("2 Fair"), tr("3 Good"), tr("4 Very good"), tr("5 Excellent")};
    for (int rating = 0; rating < names.size(); ++rating) {
        QAction *action = menu->addAction(names[rating], this, [this, rating] {
            m_rating = rating;
            showOutcome();
        });
        action->setCheckable(true);
        action->setChecked(m_rating == rating);
    }
    menu->popup(m_ratingButton->mapToGlobal(QPoint(0, m_ratingButton->height())));
}

void MeetingPage::fillMenu()
{
    QMenu *menu = m_header->menu();
    menu->clear();
    for (QAction *action : {m_join, m_invite, m_edit, m_next, m_addPerson})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_export);
    if (!m_meeting)
        return;
    const auto open = [this, menu](EntityKind entity, const QString &text, const FieldName &field) {
        const auto id = valueOr<RecordId>(m_meeting->activity.value(field));
        if (!id.isNull())
            menu->addAction(themedIcon(iconOf(entity)), text, this,
                [this, entity, id] { Q_EMIT navigateTo(Target::to(entity, id)); });
    };
    open(EntityKind::Contact, tr("Open contact"), field::contact);
    open(EntityKind::Company, tr("Open company"), field::company);
    open(EntityKind::Deal, tr("Open deal"), field::deal);
    menu->addSeparator();
    for (QAction *action : {m_noShow, m_reschedule}) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->addAction(m_meeting->isOpen() ? m_cancel : m_reopen);
    menu->addAction(m_delete);
}

void MeetingPage::removeMeeting()
{
    if (!canWrite())
        return;
    const auto remove = [this](SeriesScope scope) {
        auto edits = items::editsToDelete(m_context.workspace.store(), m_meeting->entry, scope);
        if (!edits) {
            Q_EMIT m_context.workspace.failed(edits.error());
            return;
        }
        m_context.workspace.commit(tr("Deleted %1").arg(isolated(m_meeting->entry.title)), std::move(*edits));
        Q_EMIT backRequested({.page = page::calendar});
    };
    if (m_meeting->occurrence)
        askSeriesScope(this, tr("What do you want to delete?"), isolated(m_meeting->entry.title), tr("Delete"), remove);
    else
        remove(SeriesScope::This);
}

} // namespace satchel::ui
