// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/PlaybookPanel.h"

#include "domain/DerivedId.h"
#include "domain/FieldNames.h"
#include "domain/Markdown.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/Label.h"
#include "ui/guidance/PlaybookRow.h"

#include <algorithm>
#include <QDesktopServices>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::DealPlaybook;
using items::PlaybookEntry;

namespace {

/// Whether both have the same rows, whatever the rows say.
bool haveSameRows(const std::vector<DealPlaybook> &one, const std::vector<DealPlaybook> &other)
{
    return std::ranges::equal(one, other, [](const DealPlaybook &a, const DealPlaybook &b) {
        return a.id == b.id && std::ranges::equal(a.entries, b.entries, [](const auto &x, const auto &y) {
            return x.item.id == y.item.id && x.item.kind == y.item.kind && x.item.url.isEmpty() == y.item.url.isEmpty();
        });
    });
}

/// What exit criteria ask about most; the deal itself is followed by its page.
bool mayChangePlaybook(const store::ChangeBatch &batch)
{
    constexpr EntityKind asked[] = {EntityKind::Playbook, EntityKind::PlaybookItem, EntityKind::PlaybookAnswer,
        EntityKind::Activity, EntityKind::Task, EntityKind::Quote, EntityKind::Proposal, EntityKind::DealContact,
        EntityKind::Contact, EntityKind::Company, EntityKind::Attachment, EntityKind::User, EntityKind::ActionPlanStep};
    return std::ranges::any_of(asked, [&](EntityKind entity) { return batch.touches(entity); });
}

} // namespace

PlaybookPanel::PlaybookPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    m_column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(4));
    m_column->setSpacing(theme.px(8));
    setAccessibleName(tr("Playbook"));
    hide();
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (mayChangePlaybook(batch))
            refresh();
    });
    connect(&context.workspace, &items::Workspace::registryChanged, this, &PlaybookPanel::refresh);
}

void PlaybookPanel::setDeal(const Record &deal)
{
    m_deal = deal.entity && deal.entity->kind == EntityKind::Deal ? deal.id : RecordId();
    refresh();
}

void PlaybookPanel::refresh()
{
    std::vector<DealPlaybook> playbooks;
    if (!m_deal.isNull()) {
        const auto deal = m_context.workspace.store().get(EntityKind::Deal, m_deal);
        auto read = deal && !deal->isDeleted() ? items::readDealPlaybooks(m_context.workspace.store(), *deal)
                                               : Result<std::vector<DealPlaybook>>();
        if (!read) {
            Q_EMIT m_context.workspace.failed(read.error());
            return;
        }
        playbooks = std::move(*read);
    }
    std::erase_if(playbooks, [](const DealPlaybook &playbook) { return playbook.entries.empty(); });
    const bool isSame = haveSameRows(playbooks, m_playbooks);
    m_playbooks = std::move(playbooks);
    if (!isSame)
        rebuild();
    showEntries();
    setVisible(!m_playbooks.empty());
}

/// A row may be what the person has just pressed, so those that go are deleted later.
void PlaybookPanel::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    m_heads.clear();
    for (const DealPlaybook &playbook : m_playbooks) {
        auto *head = new Label({}, &Theme::Fonts::semibold);
        head->setWordWrap(true);
        m_column->addWidget(head);
        m_heads.push_back(head);
        for (const PlaybookEntry &entry : playbook.entries) {
            auto *row = new PlaybookRow(m_context, entry.item);
            m_column->addWidget(row);
            m_rows.push_back(row);
            connect(row, &PlaybookRow::ticked, this, [this, row](bool isDone) { tick(row->entry().item, isDone); });
            connect(row, &PlaybookRow::pressed, this, [this, row] {
                if (row->entry().item.kind == PlaybookItemKind::Question)
                    answer(row->entry());
                else
                    openMaterial(row->entry().item);
            });
        }
    }
}

void PlaybookPanel::showEntries()
{
    const Formats formats = m_context.formats();
    size_t row = 0;
    for (size_t i = 0; i < m_playbooks.size(); ++i) {
        const DealPlaybook &playbook = m_playbooks[i];
        const int tasks = playbook.countOfTasks();
        m_heads[i]->setText(tasks == 0
                ? playbook.name
                : tr("%1 · %2 of %3 done", "a playbook")
                      .arg(playbook.name, formats.count(playbook.countOfDone()), formats.count(tasks)));
        m_heads[i]->setToolTip(playbook.description);
        for (const PlaybookEntry &entry : playbook.entries)
            m_rows[row++]->setEntry(entry);
    }
}

/// What was refused is shown as it is in the store again.
void PlaybookPanel::commit(Result<ChangeSet> changes)
{
    if (!changes) {
        Q_EMIT m_context.workspace.failed(changes.error());
        showEntries();
        return;
    }
    m_context.workspace.commit(
        std::move(*changes), [panel = QPointer<PlaybookPanel>(this)](const Result<Receipt> &receipt) {
            if (receipt || !panel)
                return;
            Q_EMIT panel->m_context.workspace.failed(receipt.error());
            panel->showEntries();
        });
}

void PlaybookPanel::tick(const items::PlaybookItem &item, bool isDone)
{
    commit(items::tickStep(m_context.workspace.store(), m_deal, item, isDone));
}

void PlaybookPanel::answer(const PlaybookEntry &entry)
{
    // The id is of the draft that the dialog keeps: one per deal and question.
    Record record(m_context.workspace.schema().shared(EntityKind::PlaybookAnswer),
        derivedId({m_deal, entry.item.id}, "playbook answer"));
    record.set(field::answer, entry.answer.isEmpty() ? Value() : Value(entry.answer));
    const auto plan = [context = m_context, deal = m_deal, item = entry.item, before = entry.answer](
                          std::vector<FieldValue> values) {
        const auto given = std::ranges::find(values, QString(field::answer), &FieldValue::field);
        const QString text = given == values.end() ? before : textOf(given->value);
        auto changes = items::answerQuestion(context.workspace.store(), deal, item, text);
        if (changes)
            return std::move(*changes);
        Q_EMIT context.workspace.failed(changes.error());
        return ChangeSet{tr("Answered “%1”").arg(item.title), Origin::user(), {}, {}};
    };
    openFieldsDialog(m_context,
        {.heading = entry.item.title,
            .about = entry.item.description,
            .verb = tr("Save answer"),
            .record = std::move(record),
            .fields = {field::answer},
            .plan = plan},
        window());
}

void PlaybookPanel::openMaterial(const items::PlaybookItem &item)
{
    if (item.url.isEmpty()) {
        if (!item.attachment.isNull())
            Q_EMIT fileRequested(item.attachment);
        return;
    }
    if (!markdown::isSafeLink(item.url) || !QDesktopServices::openUrl(QUrl(item.url)))
        Q_EMIT m_context.workspace.failed({Error::Kind::Invalid, tr("this link cannot be opened"), item.url});
}

} // namespace satchel::ui

#include "moc_PlaybookPanel.cpp"
