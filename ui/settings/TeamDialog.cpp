// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TeamDialog.h"

#include "assignment/TerritoryPlan.h"
#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "domain/Territory.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableLook.h"
#include "ui/lists/FilterBuilder.h"

#include <algorithm>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleRows = 5; // that are seen without scrolling
constexpr int fewPeople = 8; // that need no search

/// The kind of customer whose fields a condition has; companies where it fits none.
EntityKind customersOf(const Schema &schema, const QString &condition)
{
    for (const EntityKind entity : placedEntities()) {
        if (parseFilter(schema, entity, condition))
            return entity;
    }
    return EntityKind::Company;
}

} // namespace

TeamDialog::TeamDialog(const PageContext &context, const Record &team, QWidget *parent)
    : Dialog(team.id.isNull() ? tr("New team") : tr("Edit the team"), Width::Large, parent), m_context(context),
      m_team(team), m_customers(customersOf(context.workspace.schema(), team.text(field::condition))),
      m_name(new QLineEdit(team.text(field::name))), m_people(new QTableWidget),
      m_isTerritory(new QCheckBox(tr("Has a territory"))),
      m_preview(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new Label(tr("Name"), &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    content()->addWidget(name);
    content()->addWidget(m_name);
    content()->addWidget(makeMembers());
    content()->addWidget(m_isTerritory);
    addTerritory();
    m_cancel = addCancel();
    m_accept = addButton(team.id.isNull() ? tr("Create team") : tr("Save team"), Button::Variant::Primary);
    m_accept->disconnect(this); // it closes only when the store has the team
    connect(m_accept, &QPushButton::clicked, this, &TeamDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &TeamDialog::follow);
    connect(m_isTerritory, &QCheckBox::toggled, this, &TeamDialog::follow);
    m_isTerritory->setChecked(valueOr<bool>(team.value(field::is_territory)));
    follow();
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"members"_s, m_people);
    drafts->addControl(u"territory"_s, m_isTerritory);
    drafts->addControl(u"filter"_s, m_filter);
    drafts->begin(dialogPlace(u"team"_s, team.id), team.id);
    m_name->setFocus();
}

QWidget *TeamDialog::makeMembers()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, Theme::of(this), 0, 4);
    column->addWidget(new Label(tr("Members"), &Theme::Fonts::small, TextColor::Tertiary));
    m_people->setColumnCount(2);
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("E-mail")});
    m_people->setAccessibleName(tr("Members"));
    applyTableStyle(*m_people);
    m_people->horizontalHeader()->hide();
    m_people->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_people->setFixedHeight(
        peopleRows * m_people->verticalHeader()->defaultSectionSize() + 2 * m_people->frameWidth());
    readMembers();
    if (m_people->rowCount() > fewPeople) {
        auto *find = new SearchField(tr("Find a person"));
        column->addWidget(find);
        connect(find, &QLineEdit::textChanged, this, &TeamDialog::search);
    }
    column->addWidget(m_people);
    return box;
}

void TeamDialog::readMembers()
{
    store::Store &store = m_context.workspace.store();
    if (!m_team.id.isNull()) {
        const auto members = store.select(
            {EntityKind::TeamMember, {field::user}, Filter::refersTo(field::team, m_team.id), {}, {}, -1, false});
        for (qsizetype row = 0; members && row < members->size(); ++row)
            m_members.insert(members->reference(row, 0), members->id(row));
    }
    const auto users = store.select(
        {EntityKind::User, {field::name, field::email, field::inactive}, {}, {field::name, false}, {}, -1, false});
    for (qsizetype i = 0; users && i < users->size(); ++i) {
        if (valueOr<bool>(users->value(i, 2)) && !m_members.contains(users->id(i)))
            continue;
        const int row = m_people->rowCount();
        m_people->insertRow(row);
        const bool isMe = users->id(i) == m_context.workspace.me();
        auto *name = new QTableWidgetItem(
            isMe ? tr("%1 (you)", "name of a person").arg(users->text(i, 0)) : users->text(i, 0));
        name->setData(Qt::UserRole, users->id(i).toString());
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(m_members.contains(users->id(i)) ? Qt::Checked : Qt::Unchecked);
        auto *email = new QTableWidgetItem(users->text(i, 1));
        email->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_people->setItem(row, 0, name);
        m_people->setItem(row, 1, email);
    }
    if (m_people->rowCount() > 0)
        m_people->setCurrentCell(0, 0);
}

void TeamDialog::search(const QString &text)
{
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const auto holds = [&](int column) {
            return m_people->item(row, column)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        };
        m_people->setRowHidden(row, !holds(0) && !holds(1));
    }
}

void TeamDialog::addTerritory()
{
    m_filter = new FilterBuilder(m_context, m_customers);
    m_filter->setAccessibleName(tr("Customers of the territory"));
    m_filter->offerOnly([](const Field &field) {
        return !field.isDerived() && !field.isCalculated() && field.name != field::territory;
    });
    content()->addWidget(m_filter);
    m_preview->setWordWrap(true);
    content()->addWidget(m_preview);
    const auto filter = parseFilter(m_context.workspace.schema(), m_customers, m_team.text(field::condition));
    if (filter)
        m_filter->setFilter(*filter);
    else
        setError(tr("The condition of this territory can't be read: %1. Set it again.").arg(filter.error().what));
    connect(m_filter, &FilterBuilder::filterChanged, this, &TeamDialog::follow);
    connect(m_filter, &FilterBuilder::closeRequested, this, &QDialog::reject);
}

QString TeamDialog::previewText() const
{
    return m_preview->text();
}

Record TeamDialog::wanted() const
{
    Record team = m_team;
    const Filter filter = m_filter->filter();
    team.set(field::name, m_name->text().trimmed());
    if (m_isTerritory->isChecked() != valueOr<bool>(m_team.value(field::is_territory)))
        team.set(field::is_territory, m_isTerritory->isChecked());
    if (m_isTerritory->isChecked()) // else the condition is kept for when it has a territory again
        team.set(field::condition, filter.isEverything() ? Value() : Value(filter.toText()));
    return team;
}

void TeamDialog::follow()
{
    const bool isTerritory = m_isTerritory->isChecked();
    m_filter->setVisible(isTerritory);
    m_preview->setVisible(isTerritory);
    const auto territory = territoryOfTeam(m_context.workspace.schema(), wanted());
    if (m_accept)
        m_accept->setEnabled(!m_name->text().trimmed().isEmpty() && territory);
    if (!territory) {
        ++m_asked;
        m_preview->setColor(TextColor::Red);
        m_preview->setText(tr("A territory depends on the customer's own fields only, not on related records, "
                              "calculated fields or today's date."));
    } else if (isTerritory) {
        m_preview->setColor(TextColor::Secondary);
        preview();
    }
    if (isVisible())
        growToContent();
}

/// How many customers the condition finds now, whatever territories before it take.
void TeamDialog::preview()
{
    const int asked = ++m_asked;
    const auto territory = territoryOfTeam(m_context.workspace.schema(), wanted());
    if (!territory || !*territory || m_filter->filter().isEverything()) {
        QString sentence = tr("Without a condition this territory takes the customers that no other one takes.");
        if (isTerritoryNew())
            sentence += u' ' + tr("They come in when you save; those that somebody put elsewhere by hand stay there.");
        m_preview->setText(sentence);
        return;
    }
    m_worker.post([this, asked, filters = (*territory)->filters](store::Store &store) {
        std::vector<std::optional<qint64>> counts; // as placedEntities; nothing where the condition does not fit
        for (const EntityKind entity : placedEntities()) {
            const auto filter = filters.find(entity);
            if (filter == filters.end()) {
                counts.emplace_back();
                continue;
            }
            Filter own = filter->second;
            if (entity == EntityKind::Contact) // others are where their company is
                own = Filter::all({own, Filter::condition(field::company, Filter::Op::IsEmpty)});
            counts.emplace_back(store.count({entity, {}, own, {}, {}, -1, false}).value_or(0));
        }
        QMetaObject::invokeMethod(this, [this, asked, counts] {
            if (asked == m_asked)
                showCounts(counts);
        });
    });
}

void TeamDialog::showCounts(const std::vector<std::optional<qint64>> &counts)
{
    QStringList found;
    QStringList missing;
    for (size_t i = 0; i < counts.size(); ++i) {
        const QString label = m_context.workspace.schema().entity(placedEntities()[i]).pluralLabel;
        if (counts[i])
            found.append(tr("%1: %2", "kind of record, number").arg(label, m_context.formats().count(*counts[i])));
        else
            missing.append(label);
    }
    const QString now = tr("Fits now: %1.", "kinds of record with numbers").arg(found.join(u", "_s));
    QStringList sentences{now};
    if (!missing.isEmpty())
        sentences.append(tr("Without these fields, so never in it: %1.").arg(missing.join(u", "_s)));
    if (isTerritoryNew())
        sentences.append(tr("They come in when you save; those that somebody put elsewhere by hand stay there."));
    m_preview->setText(sentences.join(u' '));
    growToContent();
}

std::vector<Edit> TeamDialog::editsOf(RecordId id) const
{
    const Record team = wanted();
    const bool isNew = m_team.id.isNull();
    std::vector<FieldValue> values;
    for (const FieldName name : {field::name, field::is_territory, field::condition, field::position}) {
        if (isNew ? !isEmpty(team.value(name)) : team.value(name) != m_team.value(name))
            values.push_back({name, team.value(name)});
    }
    std::vector<Edit> edits;
    if (isNew)
        edits.push_back(Edit::create(EntityKind::Team, id, std::move(values)));
    else if (!values.empty())
        edits.push_back(Edit::update(EntityKind::Team, id, std::move(values)));
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const QTableWidgetItem *item = m_people->item(row, 0);
        const RecordId user = RecordId::fromString(item->data(Qt::UserRole).toString());
        const RecordId member = m_members.value(user);
        if (item->checkState() == Qt::Checked && member.isNull())
            edits.push_back(Edit::create(EntityKind::TeamMember, {}, {{field::team, id}, {field::user, user}}));
        else if (item->checkState() != Qt::Checked && !member.isNull())
            edits.push_back(Edit::remove(EntityKind::TeamMember, member));
    }
    return edits;
}

bool TeamDialog::isTerritoryNew() const
{
    return m_isTerritory->isChecked() && (m_team.id.isNull() || !valueOr<bool>(m_team.value(field::is_territory)));
}

void TeamDialog::save()
{
    if (m_isOpening)
        return;
    const RecordId id = m_team.id.isNull() ? m_context.workspace.store().newId() : m_team.id;
    std::vector<Edit> edits = editsOf(id);
    if (edits.empty())
        return accept();
    const QString name = wanted().text(field::name);
    const QString label = (m_team.id.isNull() ? tr("Created the team %1") : tr("Changed the team %1")).arg(name);
    if (isTerritoryNew())
        return openTerritory(id, std::move(edits), label);
    m_context.workspace.commit(
        label, std::move(edits), [dialog = QPointer<TeamDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

/// Customers may be many, so a worker places them.
void TeamDialog::openTerritory(RecordId team, std::vector<Edit> edits, const QString &label)
{
    m_isOpening = true;
    m_accept->setEnabled(false);
    setError({});
    m_worker.post([this, team, edits = std::move(edits), label, isCancelled = m_isCancelled](store::Store &store) {
        auto done = assignment::openTerritory(store, team, edits, label, *isCancelled);
        QMetaObject::invokeMethod(this, [this, label, done = std::move(done)] { finishOpening(done, label); });
    });
}

void TeamDialog::finishOpening(const Result<assignment::Assigned> &done, const QString &label)
{
    m_isOpening = false;
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return Dialog::reject();
    if (!done) {
        follow();
        return setError(sentenceFor(done.error()));
    }
    if (!done->changeSet.isNull()) {
        m_context.workspace.remember(done->changeSet, label);
        Q_EMIT m_context.workspace.committed(label, done->changeSet);
    }
    if (done->refused == 0)
        return accept();
    m_cancel->setText(tr("Close"));
    setError(tr("%Ln customer(s) stayed where they were: a validation rule or your role does not allow the change.",
        nullptr, static_cast<int>(done->refused)));
}

void TeamDialog::reject()
{
    *m_isCancelled = true;
    if (!m_isOpening)
        Dialog::reject();
}

} // namespace satchel::ui

#include "moc_TeamDialog.cpp"
