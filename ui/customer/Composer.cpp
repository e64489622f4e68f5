// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/Composer.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Markdown.h"
#include "items/NextAction.h"
#include "items/PlannedItems.h"
#include "ui/common/Label.h"
#include "ui/customer/ActivityForm.h"
#include "ui/customer/ComposerLine.h"
#include "ui/deals/MoveDialogs.h"

#include <algorithm>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepAfterMilliseconds = 500;

/// The field of an activity that a part of its draft is written to.
QString fieldOf(const QString &part)
{
    return part == "duration"_L1                       ? field::duration_seconds
        : part == "amount"_L1 || part == "currency"_L1 ? field::value
        : part == "day"_L1 || part == "time"_L1        ? field::at
                                                       : part;
}

} // namespace

Composer::Composer(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new ComposerLine)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(m_line);
    connect(m_line, &ComposerLine::kindChosen, this,
        [this](const QString &kind) { kind.isEmpty() ? resume() : begin(kind); });
    connect(m_line, &ComposerLine::attachRequested, this, &Composer::attachRequested);
    connect(&m_context.workspace.drafts(), &items::Drafts::changed, this, [this](const QString &place) {
        if (!isOpen() && place.startsWith(placesOfCustomer())) // begun in another composer
            showLine();
    });
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &Composer::keepDraft);
}

Composer::~Composer()
{
    if (m_keep.isActive())
        keepDraft();
}

QString Composer::placesOfCustomer() const
{
    return u"activity/%1/"_s.arg(m_customer.id.toString());
}

/// Drafts of new activities, the newest first.
std::vector<store::Draft> Composer::keptDrafts() const
{
    auto drafts = m_context.workspace.drafts().about(m_customer.id);
    std::erase_if(drafts, [places = placesOfCustomer()](const auto &draft) { return !draft.place.startsWith(places); });
    return drafts;
}

/// A draft that became one of another kind while it was written keeps its place.
QString Composer::freePlace(const QString &kind) const
{
    const auto drafts = keptDrafts();
    QString place = placesOfCustomer() + kind;
    while (std::ranges::find(drafts, place, &store::Draft::place) != drafts.end())
        place += u'+';
    return place;
}

bool Composer::hasDraft() const
{
    return !keptDrafts().empty();
}

void Composer::setCustomer(const CustomerRef &customer, std::vector<items::RelatedDeal> deals)
{
    const bool isOther = customer.id != m_customer.id;
    if (isOther)
        close();
    m_customer = customer;
    m_deals = std::move(deals);
    if (isOther)
        showLine();
}

void Composer::showLine()
{
    const auto drafts = keptDrafts();
    if (drafts.empty())
        return m_line->setDraft({}, 0);
    const ActivityDraft newest = ActivityDraft::fromJson(drafts.front().content);
    const QString body = markdown::plainText(markdown::read(newest.body));
    m_line->setDraft(body.isEmpty() ? newest.subject : body, static_cast<int>(drafts.size()));
}

bool Composer::isOpen() const
{
    return m_form && m_form->isVisibleTo(this);
}

void Composer::open(const QString &place, RecordId record, const ActivityDraft &draft)
{
    if (!m_form) {
        m_form = new ActivityForm(m_context);
        layout()->addWidget(m_form);
        connect(m_form, &ActivityForm::edited, &m_keep, qOverload<>(&QTimer::start));
        connect(m_form, &ActivityForm::closed, this, &Composer::close);
        connect(m_form, &ActivityForm::discarded, this, &Composer::discard);
        connect(m_form, &ActivityForm::submitted, this, &Composer::log);
    }
    m_place = place;
    m_record = record;
    m_stored = {};
    m_form->setCustomer(m_customer, m_deals);
    m_line->hide();
    m_form->show();
    m_form->setDraft(draft);
    m_form->focusFirst();
    Q_EMIT openChanged(true);
}

void Composer::begin(const QString &kind)
{
    if (isOpen()) {
        const ActivityDraft current = m_form->draft();
        if (current.activity.isNull() && current.kind == kind) {
            m_form->focusFirst();
            return;
        }
        close();
    }
    for (const store::Draft &kept : keptDrafts()) {
        const ActivityDraft draft = ActivityDraft::fromJson(kept.content);
        if (draft.kind == kind)
            return open(kept.place, m_customer.id, draft);
    }
    ActivityDraft draft;
    draft.kind = kind;
    open(freePlace(kind), m_customer.id, draft);
}

void Composer::beginPlan()
{
    begin(choice::meeting);
    if (m_form->draft().isBlank())
        m_form->plan();
}

void Composer::resume()
{
    const auto drafts = keptDrafts();
    if (drafts.empty())
        return begin(choice::note);
    open(drafts.front().place, m_customer.id, ActivityDraft::fromJson(drafts.front().content));
}

void Composer::beginTimedCall()
{
    begin(choice::call);
    m_form->startTimer();
}

void Composer::edit(const Record &activity)
{
    close();
    const ActivityDraft stored = ActivityDraft::of(activity, m_context.workspace.clock().zone());
    open(u"activity/"_s + activity.id.toString(), activity.id, stored);
    m_stored = m_form->draft().toJson();
    restoreEdits(stored);
}

/// Puts back what was typed into this activity before. What was not touched then is as it is now.
void Composer::restoreEdits(const ActivityDraft &stored)
{
    const QJsonObject kept = m_context.workspace.drafts().of(m_place);
    const QJsonObject before = kept[u"before"].toObject();
    if (kept.isEmpty())
        return;
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::Activity);
    QJsonObject merged = m_stored;
    QStringList overtaken;
    for (auto now = merged.begin(); now != merged.end(); ++now) {
        const QJsonValue typed = kept.value(now.key());
        if (typed == before.value(now.key()))
            continue;
        const Field *field = entity.find(fieldOf(now.key()));
        if (now.value() != before.value(now.key()) && now.value() != typed && field)
            overtaken.append(field->label);
        now.value() = typed;
    }
    overtaken.removeDuplicates(); // a moment is a day and a time
    ActivityDraft draft = ActivityDraft::fromJson(merged);
    draft.activity = stored.activity;
    m_form->setDraft(draft);
    m_form->showRestored(overtaken);
}

void Composer::close()
{
    if (!isOpen())
        return;
    if (m_keep.isActive())
        keepDraft();
    m_keep.stop();
    m_form->hide();
    m_line->show();
    showLine();
    Q_EMIT openChanged(false);
    Q_EMIT closed();
}

void Composer::keepDraft()
{
    m_keep.stop();
    if (!isOpen())
        return;
    const ActivityDraft draft = m_form->draft();
    QJsonObject content = draft.toJson();
    if (m_stored.isEmpty() ? draft.isBlank() : content == m_stored)
        content = {};
    else if (!m_stored.isEmpty())
        content.insert(u"before"_s, m_stored);
    m_context.workspace.drafts().keep(m_place, m_record, content);
    if (!content.isEmpty())
        Q_EMIT draftKept();
}

void Composer::discard()
{
    m_keep.stop();
    m_context.workspace.drafts().forget(m_place);
    close();
}

/// What was done comes first. Another next step takes the place of the next action that is done with it; without one
/// the deal's next open task does.
Result<ChangeSet> Composer::changesOf(const ActivityDraft &draft) const
{
    items::Workspace &workspace = m_context.workspace;
    ChangeSet changes = draft.toChangeSet(m_customer, workspace.me(), workspace.clock());
    const auto completed = TRY(items::completePlanned(workspace.store(), draft.completedTasks, draft.completedAction));
    const RecordId deal = m_customer.entity == EntityKind::Deal ? m_customer.id : draft.deal;
    if (draft.next.isPlanned && !deal.isNull()) {
        const bool isDone = TRY(items::completesNextAction(workspace.store(), completed, deal));
        // On the deal's page it could be ticked; elsewhere what was due by today is what was done.
        const bool isLeft = !isDone
            && (m_customer.entity == EntityKind::Deal
                || valueOr<QDate>(TRY(workspace.store().get(EntityKind::Deal, deal)).value(field::next_action_date))
                    > workspace.clock().today());
        if (isLeft)
            TRY(items::keepNextAction(workspace.store(), deal, changes.edits));
    }
    changes.edits.insert(changes.edits.begin(), completed.begin(), completed.end());
    return changes;
}

void Composer::log(const ActivityDraft &draft)
{
    keepDraft(); // should the store refuse it
    const auto changes = changesOf(draft);
    if (!changes) {
        Q_EMIT m_context.workspace.failed(changes.error());
        return;
    }
    warnBeforeEdits(m_context, this, changes->edits, [this, changes = *changes] { commit(changes); });
}

void Composer::commit(const ChangeSet &changes)
{
    items::Workspace &workspace = m_context.workspace;
    workspace.commit(changes, [self = QPointer(this), &workspace, place = m_place](const Result<Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT workspace.failed(receipt.error());
            return;
        }
        workspace.drafts().forget(place);
        if (!self)
            return;
        if (self->m_place == place) // and not at something else by now
            self->close();
        else
            self->showLine();
    });
}

} // namespace satchel::ui

#include "moc_Composer.cpp"
