// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PeopleSettingsPage.h"

#include "assignment/HandOver.h"
#include "assignment/PersonReferences.h"
#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "store/hub/HubState.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/settings/RecordDialog.h"
#include "ui/settings/TeamList.h"

#include <algorithm>
#include <QHeaderView>
#include <QPointer>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Email, FirstOwned };

constexpr int InactiveRole = Qt::UserRole + 1;

/// What people own, and by which field.
const std::pair<EntityKind, FieldName> owned[] = {{EntityKind::Contact, field::owner},
    {EntityKind::Company, field::owner}, {EntityKind::Lead, field::owner}, {EntityKind::Deal, field::owner},
    {EntityKind::Task, field::assignee}};

} // namespace

PeopleSettingsPage::PeopleSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget),
      m_stillOwned(new Banner(&Theme::amber, Icon::Warning, {})),
      m_notRevoked(new Banner(&Theme::red, Icon::Warning, {})), m_worker(context.workspace.workerStore())
{
    addSection(tr("People"),
        tr("Everyone who can own records or do tasks, and how many of each they have. Connections add the people of "
           "the other system. Deactivate whoever left: their history stays, and nobody chooses them any more."));
    QStringList heads{tr("Name"), tr("E-mail")};
    for (const auto &[entity, field] : owned)
        heads += context.workspace.schema().entity(entity).pluralLabel;
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setAccessibleName(tr("People"));
    applyTableStyle(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Email, QHeaderView::Stretch); // the numbers stay together
    for (int column = FirstOwned; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    growWithRows(*m_table, 12);
    addTable(m_table);
    for (Banner *banner : {m_notRevoked, m_stillOwned}) {
        addWide(banner);
        banner->hide();
    }
    const auto button = [this](Icon icon, const QString &text, Button::Variant variant, const auto &run) {
        auto *made = new Button(icon, text, variant);
        made->setEnabled(!m_context.workspace.store().isReadOnly());
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto *add = button(Icon::Add, tr("New person"), Button::Variant::Secondary, [this] { edit({}); });
    m_change = button(Icon::Edit, tr("Change"), Button::Variant::Ghost, [this] { edit(chosen()); });
    m_handOver = button(
        Icon::Meeting, tr("Hand over"), Button::Variant::Ghost, [this] { openHandOver(m_context, chosen(), this); });
    m_handOver->setToolTip(tr("Gives the open work of this person to others."));
    m_me = button(Icon::Contact, tr("This is me"), Button::Variant::Ghost, [this] { makeMe(); });
    m_me->setToolTip(tr("Your own records, tasks and changes are shown under this name on this computer."));
    m_deactivate = button(Icon::Pause, tr("Deactivate"), Button::Variant::Ghost, [this] { toggleActive(); });
    m_remove = button(Icon::Trash, tr("Remove"), Button::Variant::Ghost, [this] { remove(); });
    addWide(rowOf({add, m_change, m_handOver, m_deactivate, m_remove, m_me}));
    if (const auto membership = store::HubState(context.workspace.store()).find(); !membership || !*membership)
        addWide(new Label(tr("Invitations and roles appear once there is a team: make or join one in Team and roles."),
            &Theme::Fonts::small, TextColor::Secondary));
    addSection(tr("Teams"),
        tr("People who work together. A team can have a territory: customers are in the first one whose condition "
           "fits."));
    addWide(new TeamList(context));
    finish();
    connect(m_table, &QTableWidget::activated, this, [this] { edit(chosen()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeopleSettingsPage::follow);
    if (m_context.team) {
        connect(m_context.team, &store::TeamControl::overviewRead, this, [this](const store::TeamOverview &team) {
            m_access = team.people;
            if (!m_leaving.isNull() && loginOf(m_leaving).isEmpty())
                setInactive(std::exchange(m_leaving, {}), true);
            follow();
        });
        connect(m_context.team, &store::TeamControl::failed, this, &PeopleSettingsPage::sayNotRevoked);
    }
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isOwnedTouched = std::ranges::any_of(
            owned, [&](const auto &kind) { return batch.touches(kind.first); });
        if (batch.touches(EntityKind::User))
            read();
        m_isStale = m_isStale || isOwnedTouched;
        countWhenSeen();
    });
    read();
}

/// What changed while another page was shown is counted when this one is shown again.
void PeopleSettingsPage::countWhenSeen()
{
    if (isVisible() && std::exchange(m_isStale, false))
        countOwned();
}

void PeopleSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    countWhenSeen();
    const auto membership = store::HubState(m_context.workspace.store()).find();
    if (m_context.team && membership && *membership)
        m_context.team->read(); // who can sign in
}

void PeopleSettingsPage::read()
{
    const RecordId before = chosen();
    const auto rows = m_context.workspace.store().select(
        {EntityKind::User, {field::name, field::email, field::inactive}, {}, {field::name, false}, {}, -1, false});
    if (!rows)
        return;
    m_table->setRowCount(static_cast<int>(rows->size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = rows->text(row, 0);
        const bool isMe = rows->id(row) == m_context.workspace.me();
        const bool isInactive = valueOr<bool>(rows->value(row, 2));
        auto *first = new QTableWidgetItem(isMe ? tr("%1 (you)", "name of a person").arg(name)
                : isInactive                    ? tr("%1 (inactive)", "name of a person").arg(name)
                                                : name);
        first->setData(Qt::UserRole, rows->id(row).toString());
        first->setData(InactiveRole, isInactive);
        m_table->setItem(row, Name, first);
        m_table->setItem(row, Email, new QTableWidgetItem(rows->text(row, 1)));
        for (int column = FirstOwned; column < m_table->columnCount(); ++column) {
            auto *count = new QTableWidgetItem;
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, count);
        }
        if (rows->id(row) == before)
            m_table->selectRow(row);
    }
    follow();
    countOwned();
}

/// A million records are counted by a worker.
void PeopleSettingsPage::countOwned()
{
    QList<RecordId> people;
    std::vector<RecordId> inactive;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        people += RecordId::fromString(m_table->item(row, Name)->data(Qt::UserRole).toString());
        if (m_table->item(row, Name)->data(InactiveRole).toBool())
            inactive.push_back(people.last());
    }
    m_worker.post([this, people, inactive](store::Store &store) {
        QHash<RecordId, QList<qint64>> counts;
        for (const RecordId &person : people) {
            for (const auto &[entity, field] : owned)
                counts[person] += store.count({entity, {}, Filter::refersTo(field, person), {}, {}, -1, false})
                                      .value_or(0);
        }
        std::vector<std::pair<RecordId, Counts>> work;
        for (const RecordId &person : inactive)
            work.emplace_back(person, assignment::workOf(store, person).value_or(Counts()));
        QMetaObject::invokeMethod(this, [this, counts, work] {
            showOwned(counts);
            showStillOwned(work);
        });
    });
}

void PeopleSettingsPage::showOwned(const QHash<RecordId, QList<qint64>> &counts)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QList<qint64> ofPerson = counts.value(
            RecordId::fromString(m_table->item(row, Name)->data(Qt::UserRole).toString()));
        for (qsizetype i = 0; i < ofPerson.size(); ++i)
            m_table->item(row, FirstOwned + static_cast<int>(i))->setText(m_context.formats().count(ofPerson[i]));
    }
}

/// Nobody works on what belongs to people who left.
void PeopleSettingsPage::showStillOwned(const std::vector<std::pair<RecordId, Counts>> &work)
{
    QStringList sentences;
    for (const auto &[person, counts] : work) {
        if (!counts.empty())
            sentences += tr("%1 still has %2.", "a person, kinds of records with counts")
                             .arg(
                                 isolated(m_context.workspace.store().title(EntityKind::User, person)), textOf(counts));
    }
    m_stillOwned->setText(
        tr("Inactive people have open records."), sentences.join(u' ') + u' ' + tr("Hand them over."));
    m_stillOwned->setVisible(!sentences.isEmpty());
}

RecordId PeopleSettingsPage::chosen() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), Name);
    return item && item->isSelected() ? RecordId::fromString(item->data(Qt::UserRole).toString()) : RecordId();
}

bool PeopleSettingsPage::isInactive(const RecordId &person) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, Name);
        if (item && RecordId::fromString(item->data(Qt::UserRole).toString()) == person)
            return item->data(InactiveRole).toBool();
    }
    return false;
}

void PeopleSettingsPage::follow()
{
    const RecordId person = chosen();
    const bool canWrite = !person.isNull() && !m_context.workspace.store().isReadOnly();
    const bool isMe = person == m_context.workspace.me();
    const bool isOut = isInactive(person);
    for (Button *button : {m_change, m_handOver})
        button->setEnabled(canWrite);
    m_me->setEnabled(canWrite && !isMe && !isOut);
    const bool isOneLeaving = !m_leaving.isNull(); // until the server has answered, nobody else does
    m_deactivate->setEnabled(canWrite && !isMe && !isOneLeaving);
    m_remove->setEnabled(canWrite && !isMe && !isOneLeaving);
    const QString why = isMe ? tr("You cannot deactivate or remove yourself.") : QString();
    m_deactivate->setToolTip(why);
    m_remove->setToolTip(why);
    m_deactivate->setText(isOut ? tr("Activate") : tr("Deactivate"));
    m_deactivate->setDrawnIcon(isOut ? Icon::Play : Icon::Pause);
}

void PeopleSettingsPage::edit(const RecordId &id)
{
    const bool isNew = id.isNull();
    if (m_context.workspace.store().isReadOnly())
        return;
    openRecordDialog(m_context,
        {.entity = EntityKind::User,
            .id = id,
            .fields = {field::name, field::email},
            .heading = isNew ? tr("New person") : tr("Change a person"),
            .verb = isNew ? tr("Add person") : tr("Save person"),
            .label = [isNew](const QString &name) { return (isNew ? tr("Added %1") : tr("Changed %1")).arg(name); }},
        this);
}

void PeopleSettingsPage::makeMe()
{
    if (chosen().isNull())
        return;
    if (const auto done = m_context.workspace.store().setMe(chosen()); !done)
        Q_EMIT m_context.workspace.failed(done.error());
    read();
}

void PeopleSettingsPage::toggleActive()
{
    const RecordId person = chosen();
    if (person.isNull())
        return;
    if (isInactive(person))
        return setInactive(person, false);
    m_worker.post([this, person](store::Store &store) {
        const auto work = assignment::workOf(store, person);
        if (work)
            QMetaObject::invokeMethod(this, [this, person, work = *work] { askToDeactivate(person, work); });
    });
}

/// Who has nothing in hand and cannot sign in is made inactive at once.
void PeopleSettingsPage::askToDeactivate(const RecordId &person, const Counts &work)
{
    const QString login = loginOf(person);
    if (work.empty() && login.isEmpty())
        return setInactive(person, true);
    const QString name = isolated(m_context.workspace.store().title(EntityKind::User, person));
    QString text = tr("Nobody can choose %1 any more. What %1 did stays in the history.").arg(name);
    if (!login.isEmpty())
        text += u' '
            + tr("Their access to the team is revoked. Undo and Activate do not give it back: they would need a new "
                 "invitation.");
    if (!work.empty())
        text += u"\n\n"_s + tr("Still open: %1. Hand it over first, or it stays with %2.").arg(textOf(work), name);
    auto *dialog = new Dialog(tr("Deactivate %1?").arg(name), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new Label(text, &Theme::Fonts::body, TextColor::Secondary);
    words->setWordWrap(true);
    dialog->content()->addWidget(words);
    if (!work.empty()) {
        auto *handOver = dialog->addStartButton(tr("Hand over…"));
        connect(handOver, &QPushButton::clicked, this, [this, dialog, person] {
            dialog->reject();
            openHandOver(m_context, person, this);
        });
    }
    dialog->addCancel();
    dialog->addButton(tr("Deactivate"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, person] { deactivate(person); });
    dialog->open();
}

/// Access first: nobody is shown as inactive who can still sign in.
void PeopleSettingsPage::deactivate(const RecordId &person)
{
    m_notRevoked->hide();
    const QString login = loginOf(person);
    if (login.isEmpty())
        return setInactive(person, true);
    m_leaving = person;
    follow();
    m_context.team->revoke(login);
}

void PeopleSettingsPage::sayNotRevoked(const Error &error)
{
    if (m_leaving.isNull()) // something else failed
        return;
    const QString name = isolated(m_context.workspace.store().title(EntityKind::User, std::exchange(m_leaving, {})));
    m_notRevoked->setText(tr("%1 was not deactivated and may still have access.").arg(name), teamSentenceFor(error));
    m_notRevoked->show();
    follow();
}

void PeopleSettingsPage::setInactive(const RecordId &person, bool isInactive)
{
    const QString name = m_context.workspace.store().title(EntityKind::User, person);
    m_context.workspace.commit((isInactive ? tr("Deactivated %1") : tr("Activated %1")).arg(name),
        {Edit::update(EntityKind::User, person, {{field::inactive, isInactive ? Value(true) : Value()}})});
}

/// Empty for who cannot sign in, and where only administrators may know.
QString PeopleSettingsPage::loginOf(const RecordId &person) const
{
    const auto found = std::ranges::find_if(
        m_access, [&](const store::TeamPerson &one) { return one.user == person && one.isActive; });
    return found == m_access.end() ? QString() : found->login;
}

void PeopleSettingsPage::remove()
{
    const RecordId person = chosen();
    if (person.isNull())
        return;
    m_worker.post([this, person](store::Store &store) {
        const auto references = assignment::referencesTo(store, person);
        if (!references)
            return;
        QMetaObject::invokeMethod(this, [this, person, found = *references] {
            if (!found.empty() || !loginOf(person).isEmpty())
                return sayReferences(person, found);
            const QString name = m_context.workspace.store().title(EntityKind::User, person);
            m_context.workspace.commit(tr("Removed %1").arg(name), {Edit::remove(EntityKind::User, person)});
        });
    });
}

/// Why the person has to stay, and what to do instead.
void PeopleSettingsPage::sayReferences(const RecordId &person, const Counts &references)
{
    const QString name = isolated(m_context.workspace.store().title(EntityKind::User, person));
    auto *dialog = new Dialog(tr("%1 can't be removed").arg(name), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString reason = references.empty() ? tr("%1 has access to the team.").arg(name)
                                              : tr("Records name %1: %2.").arg(name, textOf(references));
    auto *words = new Label(
        reason + u' ' + tr("Deactivate %1 instead: the history stays, and nobody can choose them.").arg(name),
        &Theme::Fonts::body, TextColor::Secondary);
    words->setWordWrap(true);
    dialog->content()->addWidget(words);
    dialog->addCancel();
    if (!isInactive(person)) {
        dialog->addButton(tr("Deactivate"), Button::Variant::Primary);
        connect(dialog, &QDialog::accepted, this, [this, person] {
            m_worker.post([this, person](store::Store &store) {
                const auto work = assignment::workOf(store, person);
                if (work)
                    QMetaObject::invokeMethod(this, [this, person, work = *work] { askToDeactivate(person, work); });
            });
        });
    }
    dialog->open();
}

/// "Companies (3), Deals (2)"
QString PeopleSettingsPage::textOf(const Counts &counts) const
{
    QStringList kinds;
    for (const auto &[entity, count] : counts)
        kinds += tr("%1 (%2)", "kind of record, how many")
                     .arg(m_context.workspace.schema().entity(entity).pluralLabel, m_context.formats().count(count));
    return kinds.join(u", "_s);
}

} // namespace satchel::ui

#include "moc_PeopleSettingsPage.cpp"
