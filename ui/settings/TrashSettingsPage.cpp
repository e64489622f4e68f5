// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TrashSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SearchField.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TrashSettingsPage)
};

QString whoText(const Origin &origin)
{
    switch (origin.kind) {
    case Origin::Kind::User: return Tr::tr("You");
    case Origin::Kind::Undo: return Tr::tr("Undo");
    default: return origin.name.isEmpty() ? origin.text() : origin.name;
    }
}

/// Icon of the entity, name, kind, by whom and when it was deleted.
class TrashDelegate : public QStyledItemDelegate
{
public:
    TrashDelegate(PageContext context, QObject *parent) : QStyledItemDelegate(parent), m_context(std::move(context)) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200), qMax(theme.size.rowComfortable, QFontMetrics(theme.font.body).height() + theme.px(14))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto *shown = static_cast<const QSortFilterProxyModel *>(index.model());
        const auto *trash = static_cast<const items::TrashModel *>(shown->sourceModel());
        const int source = shown->mapToSource(index).row();
        const items::TrashItem &item = trash->item(source);
        const QRect row = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        drawIcon(*painter, placed(*painter, row, QRect(row.x(), row.y(), theme.size.icon, row.height())),
            iconOf(item.entity), theme.size.icon, theme.text.secondary);
        const int gap = theme.px(16);
        int end = row.right() + 1;
        const auto column = [&](int width) {
            end -= width;
            const QRect place = placed(*painter, row, QRect(end, row.y(), width, row.height()));
            end -= gap;
            return place;
        };
        const int whenWidth = widestMoment(theme);
        drawNumber(*painter, column(whenWidth),
            m_context.formats().moment(item.deletedAt, m_context.workspace.clock().now()), theme.font.body,
            theme.text.secondary);
        drawText(*painter, column(row.width() / 5), whoText(trash->deletedBy(source)), theme.font.body,
            theme.text.secondary);
        drawText(*painter, column(row.width() / 6), m_context.workspace.schema().entity(item.entity).label,
            theme.font.body, theme.text.secondary);
        const int start = row.x() + theme.size.icon + theme.px(10);
        drawText(*painter, placed(*painter, row, QRect(start, row.y(), end - start, row.height())), item.title,
            theme.font.strong, theme.text.primary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
    }

private:
    /// A day of another year is the longest.
    int widestMoment(const Theme &theme) const
    {
        const Instant now = m_context.workspace.clock().now();
        constexpr qint64 twoYears = qint64{730} * 24 * 60 * 60 * 1000;
        return std::max(numberWidth(m_context.formats().moment(Instant{now.ms - twoYears}, now), theme.font.body),
                   numberWidth(m_context.formats().moment(now, now), theme.font.body))
            + 1;
    }

    PageContext m_context;
};

} // namespace

TrashSettingsPage::TrashSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_model(new items::TrashModel(context.workspace, this)),
      m_shown(new QSortFilterProxyModel(this)), m_list(new QListView)
{
    addSection(tr("Trash"), tr("Deleted records stay here with their history. You can restore them at any time."));
    auto *search = new SearchField(tr("Search the trash"));
    addWide(search);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(Qt::AccessibleTextRole); // the kind, and the name
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new TrashDelegate(context, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Deleted records"));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(Theme::of(this).px(340));
    addWide(m_list, 1);
    auto *empty = new EmptyState(Icon::Trash, {}, {});
    addWide(empty, 1);
    auto *restoreButton = new Button(Icon::Undo, tr("Restore"));
    addWide(restoreButton);
    finish();
    connect(restoreButton, &QPushButton::clicked, this, &TrashSettingsPage::restore);
    connect(m_list, &QListView::activated, this, &TrashSettingsPage::restore);
    const auto follow = [this, search, restoreButton, empty] {
        const bool isEmpty = m_shown->rowCount() == 0;
        if (m_model->rowCount() == 0)
            empty->setText(tr("The trash is empty."), tr("What you delete can be restored here."));
        else
            empty->setText(tr("Nothing found"), tr("No deleted record has these words in its name or kind."));
        search->setVisible(m_model->rowCount() > 0);
        empty->setVisible(isEmpty);
        m_list->setVisible(!isEmpty);
        restoreButton->setVisible(!isEmpty);
        if (!isEmpty && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown->index(0, 0)); // the keys have something to act on
        restoreButton->setEnabled(m_list->selectionModel()->hasSelection());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    connect(search, &SearchField::searched, this, [this, follow](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        follow();
    });
    follow();
}

void TrashSettingsPage::restore()
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(m_shown->mapToSource(index).row());
    m_model->restore(rows);
}

} // namespace satchel::ui

#include "moc_TrashSettingsPage.cpp"
