// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TrashSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Icon of the entity, name, when it was deleted.
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
        const items::TrashItem &item = static_cast<const items::TrashModel *>(index.model())->item(index.row());
        const QRect row = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        drawIcon(*painter, placed(*painter, row, QRect(row.x(), row.y(), theme.size.icon, row.height())),
            iconOf(item.entity), theme.size.icon, theme.text.secondary);
        const QString when = m_context.formats().moment(item.deletedAt, m_context.workspace.clock().now());
        const int width = numberWidth(when, theme.font.body) + 1;
        drawNumber(*painter, placed(*painter, row, QRect(row.right() + 1 - width, row.y(), width, row.height())), when,
            theme.font.body, theme.text.secondary);
        const int start = row.x() + theme.size.icon + theme.px(10);
        drawText(*painter,
            placed(*painter, row, QRect(start, row.y(), row.right() - width - theme.px(12) - start, row.height())),
            item.title, theme.font.strong, theme.text.primary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
    }

private:
    PageContext m_context;
};

} // namespace

TrashSettingsPage::TrashSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_model(new items::TrashModel(context.workspace, this)), m_list(new QListView)
{
    addSection(tr("Trash"), tr("Deleted records stay here with their history. You can restore them at any time."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrashDelegate(context, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Deleted records"));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(Theme::of(this).px(380));
    addWide(m_list, 1);
    auto *empty = new EmptyState(Icon::Trash, tr("The trash is empty."), tr("What you delete can be restored here."));
    addWide(empty, 1);
    auto *restoreButton = new Button(Icon::Undo, tr("Restore"));
    addWide(restoreButton);
    finish();
    connect(restoreButton, &QPushButton::clicked, this, &TrashSettingsPage::restore);
    connect(m_list, &QListView::activated, this, &TrashSettingsPage::restore);
    const auto follow = [this, restoreButton, empty] {
        restoreButton->setEnabled(m_list->selectionModel()->hasSelection());
        empty->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
        restoreButton->setVisible(m_model->rowCount() > 0);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    follow();
}

void TrashSettingsPage::restore()
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    m_model->restore(rows);
}

} // namespace satchel::ui

#include "moc_TrashSettingsPage.cpp"
