// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RefusedChanges.h"

#include "items/RefusalText.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/settings/SettingsForm.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int refusedRecordRole = Qt::UserRole;
constexpr int refusalReasonRole = Qt::UserRole + 1;
constexpr int refusedWhenRole = Qt::UserRole + 2;
constexpr int refusedLinkRole = Qt::UserRole + 3; // the record can be opened
constexpr int mostRefused = 3; // that are seen without scrolling
constexpr qsizetype mostValues = 50; // of one change that are shown

/// What it was and when, the record as a link, the reason.
class RefusedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200), lineHeight(theme) * 3 + theme.px(14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const QRect row = option.rect.adjusted(theme.px(10), theme.px(6), -theme.px(10), -theme.px(8));
        const int height = lineHeight(theme);
        const auto line = [&](int number, int start, int end) {
            return placed(
                *painter, row, QRect(row.x() + start, row.y() + number * height, row.width() - start - end, height));
        };
        const QString when = index.data(refusedWhenRole).toString();
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(when) + 1;
        drawText(*painter, line(0, row.width() - width, 0), when, theme.font.small, theme.text.tertiary);
        drawText(
            *painter, line(0, 0, width + theme.px(10)), index.data().toString(), theme.font.strong, theme.text.primary);
        drawText(*painter, line(1, 0, 0), index.data(refusedRecordRole).toString(), theme.font.body,
            index.data(refusedLinkRole).toBool() ? theme.text.link : theme.text.primary);
        drawText(
            *painter, line(2, 0, 0), index.data(refusalReasonRole).toString(), theme.font.small, theme.text.secondary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
    }

    static int lineHeight(const Theme &theme) { return QFontMetrics(theme.font.body).height() + theme.px(2); }
};

} // namespace

RefusedChanges::RefusedChanges(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget),
      m_problem(new Label({}, &Theme::Fonts::body, TextColor::Red)),
      m_open(new Button(Icon::Right, tr("Show record"), Button::Variant::Ghost)),
      m_again(new Button(Icon::Repeat, tr("Try again"), Button::Variant::Ghost)),
      m_copy(new Button(Icon::Copy, tr("Copy"), Button::Variant::Ghost)),
      m_dismiss(new Button(Icon::Check, tr("Dismiss"), Button::Variant::Ghost))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 6);
    m_list->setItemDelegate(new RefusedDelegate(m_list));
    m_list->setAccessibleName(tr("Refused changes"));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(SettingsForm::rowOf({m_open, m_again, m_copy, m_dismiss}));
    m_again->setToolTip(tr("Makes the change once more, for example after your role was changed"));
    m_dismiss->setToolTip(tr("Takes it from this list. It stays in the history."));
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RefusedChanges::follow);
    connect(m_list, &QListWidget::itemActivated, this, &RefusedChanges::open);
    connect(m_open, &QPushButton::clicked, this, &RefusedChanges::open);
    connect(m_again, &QPushButton::clicked, this, &RefusedChanges::tryAgain);
    connect(m_copy, &QPushButton::clicked, this, &RefusedChanges::copy);
    connect(m_dismiss, &QPushButton::clicked, this, &RefusedChanges::dismiss);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &RefusedChanges::copy);
    read();
}

RefusedChanges::Entry RefusedChanges::entryOf(const store::RefusedSet &refused) const
{
    constexpr qint64 looked = 50; // changes of a set
    store::Store &store = m_context.workspace.store();
    Entry entry{refused, {}, {}, items::refusalText(store.schema(), refused.reason), {}};
    const auto changes = store.log().ofChangeSetBackwards(refused.set.id, std::numeric_limits<qint64>::max(), looked);
    for (const Change &change : changes ? *changes : std::vector<Change>()) {
        entry.canTryAgain = entry.canTryAgain || !change.isErased;
        const auto record = store.get(change.entity, change.record);
        if (!record || change.isErased)
            continue; // of the first change in the end:
        const bool isOpenable = !record->isDeleted() && hasPage(change.entity);
        entry.record = isOpenable ? Target::to(change.entity, change.record) : Target();
        entry.title = record->isDeleted() ? tr("%1 (in the trash)", "a record").arg(isolated(store.title(*record)))
                                          : store.title(*record);
    }
    const auto edits = store::HubState(store).refusedEdits(refused);
    for (const Edit &edit : edits ? edits->edits : std::vector<Edit>()) {
        for (const FieldValue &value : edit.values) {
            const Field *field = store.schema().entity(edit.entity).find(value.field);
            if (field && !satchel::isEmpty(value.value) && entry.values.size() < mostValues)
                entry.values.append(field->label + u": "_s + m_context.formats().value(*field, value.value));
        }
    }
    return entry;
}

void RefusedChanges::read()
{
    m_sets.clear();
    const auto refused = store::HubState(m_context.workspace.store()).refused();
    for (const store::RefusedSet &set : refused ? *refused : std::vector<store::RefusedSet>())
        m_sets.push_back(entryOf(set));
    show();
    Q_EMIT changed();
}

void RefusedChanges::show()
{
    const int before = m_list->currentRow();
    m_list->clear();
    const Instant now = m_context.workspace.clock().now();
    for (const Entry &entry : m_sets) {
        auto *item = new QListWidgetItem(entry.refused.set.label);
        const QString when = m_context.formats().moment(entry.refused.set.at, now);
        item->setData(refusedRecordRole, entry.title);
        item->setData(refusedLinkRole, !entry.record.page.isEmpty());
        item->setData(refusalReasonRole, entry.reason);
        item->setData(refusedWhenRole, when);
        item->setToolTip((QStringList{entry.reason} + entry.values).join(u'\n'));
        QStringList spoken{entry.refused.set.label, entry.title, entry.reason, when};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
        m_list->addItem(item);
    }
    const int rows = std::clamp(m_list->count(), 1, mostRefused);
    QStyleOptionViewItem option;
    option.widget = m_list;
    const int height = m_list->itemDelegate()->sizeHint(option, {}).height();
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth());
    m_list->setCurrentRow(std::min(std::max(before, 0), m_list->count() - 1));
    follow();
}

const RefusedChanges::Entry *RefusedChanges::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_sets.size()) ? &m_sets[static_cast<size_t>(row)] : nullptr;
}

void RefusedChanges::follow()
{
    const Entry *entry = chosen();
    m_open->setEnabled(entry && !entry->record.page.isEmpty());
    m_again->setEnabled(entry && entry->canTryAgain);
    m_copy->setEnabled(entry);
    m_dismiss->setEnabled(entry);
}

void RefusedChanges::open()
{
    if (const Entry *entry = chosen(); entry && !entry->record.page.isEmpty())
        Q_EMIT openRequested(entry->record);
}

void RefusedChanges::copy()
{
    if (const Entry *entry = chosen()) {
        QStringList lines{entry->refused.set.label, entry->title, entry->reason,
            m_context.formats().moment(entry->refused.set.at, m_context.workspace.clock().now())};
        lines += entry->values;
        lines.removeAll(QString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

/// What the role still does not allow is refused here, and stays in the list. A deal that moves on leaves criteria
/// unmet as at the first time.
void RefusedChanges::tryAgain()
{
    const Entry *entry = chosen();
    if (!entry)
        return;
    auto edits = store::HubState(m_context.workspace.store()).refusedEdits(entry->refused);
    if (!edits) {
        m_problem->setText(sentenceFor(edits.error()));
        m_problem->show();
        return;
    }
    warnBeforeEdits(m_context, this, edits->edits,
        [this, changes = *edits, id = entry->refused.set.id] { makeAgain(changes, id); });
}

void RefusedChanges::makeAgain(const ChangeSet &changes, const ChangeSetId &refused)
{
    m_context.workspace.commit(changes, [page = QPointer(this), refused](const Result<Receipt> &done) {
        if (!page)
            return;
        page->m_problem->setText(done ? QString() : sentenceFor(done.error()));
        page->m_problem->setVisible(!done);
        if (!done)
            return;
        std::ignore = store::HubState(page->m_context.workspace.store()).dismiss(refused);
        page->read();
    });
}

void RefusedChanges::dismiss()
{
    const Entry *entry = chosen();
    if (!entry)
        return;
    const auto done = store::HubState(m_context.workspace.store()).dismiss(entry->refused.set.id);
    m_problem->setText(done ? QString() : sentenceFor(done.error()));
    m_problem->setVisible(!done);
    read();
}

} // namespace satchel::ui

#include "moc_RefusedChanges.cpp"
