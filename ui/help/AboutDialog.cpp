// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/AboutDialog.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TwoLineRow.h"
#include "ui/help/Licences.h"

#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewHeight = 320;
constexpr int licenceRole = Qt::UserRole;
constexpr int purposeRole = Qt::UserRole + 1;

class LibraryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRect row = option.rect;
        painter->save();
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
        drawTwoLines(*painter, row, row.adjusted(theme.px(12), 0, -theme.px(12), -1),
            {.title = {index.data().toString(), theme.font.strong, theme.text.primary},
                .titleEnd = {index.data(licenceRole).toString(), theme.font.small, theme.text.secondary},
                .detail = {index.data(purposeRole).toString(), theme.font.small, theme.text.tertiary}},
            theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
        painter->restore();
    }
};

QListView *makeLibraryList()
{
    auto *list = new QListView;
    auto *model = new QStandardItemModel(list);
    for (const Library &library : linkedLibraries()) {
        auto *item = new QStandardItem(library.name);
        item->setEditable(false);
        item->setData(library.licence, licenceRole);
        item->setData(library.purpose, purposeRole);
        item->setData(
            QStringList{library.name, library.licence, library.purpose}.join(u", "_s), Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    list->setModel(model);
    list->setItemDelegate(new LibraryDelegate(list));
    list->setAccessibleName(AboutDialog::tr("Libraries"));
    list->setMouseTracking(true);
    return list;
}

QPlainTextEdit *makeLicenceView(const Theme &theme)
{
    auto *view = new QPlainTextEdit(licenceOfSatchel());
    view->setAccessibleName(AboutDialog::tr("Licence of Satchel"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setLayoutDirection(Qt::LeftToRight); // it is English
    view->setFont(theme.font.mono);
    return view;
}

} // namespace

AboutDialog::AboutDialog(QWidget *window) : Dialog(tr("About Satchel"), Width::Large, window)
{
    const Theme &theme = Theme::of(window);
    setAbout(tr("Version %1").arg(QStringLiteral(SATCHEL_VERSION)));
    auto *freedom = new Label(tr("Satchel is free software under the GNU General Public License, version 3 or later. "
                                 "You may use, change and share it. It comes without warranty."));
    freedom->setWordWrap(true);
    auto *parts = new SegmentedControl(tr("Licences"));
    parts->addSegment(tr("Libraries"));
    parts->addSegment(tr("Licence of Satchel"));
    auto *stack = new QStackedWidget;
    stack->addWidget(makeLibraryList());
    stack->addWidget(makeLicenceView(theme));
    stack->setMinimumHeight(qMin(theme.px(viewHeight), window->height() / 2));
    connect(parts, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    content()->addWidget(freedom);
    content()->addWidget(parts, 0, Qt::AlignLeading);
    content()->addWidget(stack, 1);
    addButton(tr("Close"), Button::Variant::Primary);
}

} // namespace satchel::ui

#include "moc_AboutDialog.cpp"
