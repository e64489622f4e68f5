// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ValuesStep.h"

#include "ui/common/ComboCellDelegate.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Icons.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TableLook.h"
#include "ui/common/Toolbar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Looks like the combo box that it becomes.
class MeaningDelegate : public ComboCellDelegate
{
public:
    explicit MeaningDelegate(QObject *parent) : ComboCellDelegate(ValueModel::KeyRole, parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const QRect box = option.rect.adjusted(theme.px(4), theme.px(3), -theme.px(4), -theme.px(4));
        const bool isOpen = index.data(ValueModel::IsOpenRole).toBool();
        drawRounded(*painter, box, theme.radius.control, theme.surface.raised,
            isOpen ? theme.amber.graphic : theme.border.control);
        const int chevron = theme.px(28);
        const QRect text = box.adjusted(theme.px(10), 0, -chevron, 0);
        drawText(*painter, placed(*painter, box, text), index.data().toString(), theme.font.body,
            isOpen ? theme.amber.text : theme.text.primary);
        drawIcon(*painter, placed(*painter, box, QRect(box.right() - chevron, box.y(), chevron, box.height())),
            Icon::Down, theme.px(12), theme.text.secondary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, box, theme.radius.control, theme, 0);
        painter->restore();
    }

protected:
    void fill(QComboBox &box, const QModelIndex &index) const override
    {
        box.setAccessibleName(
            ValuesStep::tr("What “%1” becomes").arg(index.siblingAtColumn(ValueModel::ValueColumn).data().toString()));
        const QStringList keys = index.data(ValueModel::ChoicesRole).toStringList();
        const QStringList labels = index.data(ValueModel::LabelsRole).toStringList();
        for (qsizetype i = 0; i < keys.size(); ++i)
            box.addItem(labels[i], keys[i]);
    }
};

/// Enter, Space and F2 choose the meaning wherever in the row one is.
class ValueTable : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
            || event->key() == Qt::Key_Space;
        if (opens && currentIndex().isValid())
            edit(currentIndex().siblingAtColumn(ValueModel::MeaningColumn));
        else
            QTableView::keyPressEvent(event);
    }
};

} // namespace

ValuesStep::ValuesStep(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_model(new ValueModel(session, this)), m_table(new ValueTable),
      m_sentence(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 24, 12);
    column->addWidget(new Label(tr("What these values mean"), &Theme::Fonts::title));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_table->setModel(m_model);
    applyTableStyle(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Values of the file and what they become"));
    m_table->setItemDelegateForColumn(ValueModel::MeaningColumn, new MeaningDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ValueModel::RowsColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(theme.px(40), QFontMetrics(theme.font.body).height() + theme.px(18)));
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { m_table->edit(index.siblingAtColumn(ValueModel::MeaningColumn)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ValuesStep::describe);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ValuesStep::describe);
    describe();
}

void ValuesStep::describe()
{
    const int open = m_model->openCount();
    const QString rule = tr("The file uses different names than Satchel, or values that can mean two things. "
                            "Recognized values are filled in.");
    const QString left = open == 1
        ? tr("1 value below needs your choice, otherwise it does not fit its field.")
        : tr("%Ln values below need your choice, otherwise they do not fit their fields.", nullptr, open);
    const int made = m_model->newCount();
    const QString creates = made == 1 ? tr("1 value has no match here and will be created.")
                                      : tr("%Ln values have no match here and will be created.", nullptr, made);
    QStringList sentences = {rule};
    if (open > 0)
        sentences.append(left);
    if (made > 0)
        sentences.append(creates);
    m_sentence->setText(sentences.join(u' '));
}

} // namespace satchel::ui

#include "moc_ValuesStep.cpp"
