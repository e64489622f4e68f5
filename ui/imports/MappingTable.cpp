// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MappingTable.h"

#include "domain/FieldNames.h"
#include "ui/common/ComboCellDelegate.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/MatchBars.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 16;

Icon iconOfTarget(const Entity &entity, const QString &target)
{
    const Field *field = entity.find(target.section(u':', 0, 0));
    if (target.isEmpty())
        return Icon::Close;
    if (!field)
        return target == u"id" ? Icon::Key : Icon::Contact;
    switch (field->type) {
    case FieldType::Email: return Icon::Email;
    case FieldType::Phone: return Icon::Call;
    case FieldType::Url: return Icon::Globe;
    case FieldType::LongText: return Icon::Note;
    case FieldType::Date:
    case FieldType::Instant: return Icon::Calendar;
    case FieldType::Time: return Icon::Clock;
    case FieldType::Tags:
    case FieldType::MultiChoice: return Icon::Tag;
    case FieldType::Money:
    case FieldType::UnitPrice: return Icon::Deal;
    case FieldType::Choice: return Icon::Lead;
    case FieldType::Reference: return iconOf(field->target);
    default:
        return field->name.startsWith(u"address_") ? Icon::Globe
            : field->name == field::external_id    ? Icon::Key
                                                   : Icon::Contact;
    }
}

class MappingDelegate : public ComboCellDelegate
{
public:
    explicit MappingDelegate(QObject *parent) : ComboCellDelegate(MappingModel::TargetRole, parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setLayoutDirection(option.direction);
        const bool isOpen = index.data(MappingModel::IsOpenRole).toBool();
        painter->fillRect(option.rect,
            isOpen                                               ? theme.amber.tint
                : option.state.testFlag(QStyle::State_MouseOver) ? theme.surface.hover
                                                                 : theme.surface.page);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const QRect cell = placed(*painter, option.rect, option.rect.adjusted(theme.px(padding), 0, -theme.px(4), -1));
        const QString text = index.data().toString();
        switch (index.column()) {
        case MappingModel::NameColumn: drawText(*painter, cell, text, theme.font.strong, theme.text.primary); break;
        case MappingModel::ValuesColumn: drawValues(*painter, cell, text, theme); break;
        case MappingModel::FieldColumn: drawField(*painter, option, cell, index, theme); break;
        case MappingModel::MatchColumn:
            drawMatch(*painter, cell,
                {index.data(MappingModel::ConfidenceRole).toDouble(), text,
                    index.data(MappingModel::ReasonRole).toString(), isOpen, isOpen},
                theme);
            break;
        default: break;
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget)
            && index.column() != MappingModel::FieldColumn)
            drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
        painter->restore();
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        editor->setGeometry(option.rect.adjusted(theme.px(padding), theme.px(3), -theme.px(4), -theme.px(4)));
    }

protected:
    void fill(QComboBox &box, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const MappingModel *>(index.model());
        const Entity &entity = model->session().entity();
        box.setAccessibleName(
            MappingTable::tr("Field for %1").arg(index.siblingAtColumn(MappingModel::NameColumn).data().toString()));
        const QString own = index.data(MappingModel::TargetRole).toString();
        box.addItem(MappingTable::tr("Do not import"), QString());
        if (model->session().mayMakeFields())
            box.addItem(themedIcon(Icon::Add), MappingTable::tr("New field…"), MappingModel::newFieldKey);
        for (const QString &target : exchange::targetsOf(entity)) {
            if (target == own || !model->session().isPlanned(target)) // what is planned for another column is its own
                box.addItem(themedIcon(iconOfTarget(entity, target)), targetLabel(entity, target), target);
        }
        const QString now = index.data(MappingModel::TargetRole).toString();
        if (box.findData(now) < 0)
            box.addItem(targetLabel(entity, now), now);
    }

private:
    void drawValues(QPainter &painter, const QRect &cell, const QString &text, const Theme &theme) const
    {
        const int chevron = theme.px(24);
        drawText(painter, placed(painter, cell, cell.adjusted(0, 0, -chevron, 0)), text, theme.font.body,
            theme.text.secondary);
        drawIcon(painter, placed(painter, cell, QRect(cell.right() - chevron, cell.y(), chevron, cell.height())),
            Icon::Right, theme.px(12), theme.text.tertiary);
    }

    void drawField(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index,
        const Theme &theme) const
    {
        const auto *model = static_cast<const MappingModel *>(index.model());
        const QString target = index.data(MappingModel::TargetRole).toString();
        // of the new deal that each row gets, and no field of its record
        const bool isOfDeal = target.isEmpty() && !model->session().dealPartOf(index.row()).isEmpty();
        const bool isChoosing = target.isEmpty() && index.data(MappingModel::IsOpenRole).toBool();
        const QRect box = cell.adjusted(0, theme.px(3), 0, -theme.px(3));
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
        drawRounded(painter, box, theme.radius.control, theme.surface.raised,
            isFocused ? theme.accent.focus : theme.border.normal, isFocused ? 2 : 1);
        const int side = theme.px(30);
        drawIcon(painter, placed(painter, box, QRect(box.x(), box.y(), side, box.height())),
            isChoosing     ? Icon::Add
                : isOfDeal ? Icon::Deal
                           : iconOfTarget(model->session().entity(), target),
            theme.px(14), theme.text.secondary);
        drawText(painter, placed(painter, box, box.adjusted(side, 0, -side, 0)),
            isChoosing ? MappingTable::tr("Choose a field") : index.data().toString(), theme.font.body,
            target.isEmpty() && !isOfDeal ? theme.text.secondary : theme.text.primary);
        drawIcon(painter, placed(painter, box, QRect(box.right() - side, box.y(), side, box.height())), Icon::Down,
            theme.px(12), theme.text.secondary);
    }
};

} // namespace

MappingTable::MappingTable(MappingModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new MappingDelegate(this));
    setAccessibleName(tr("Columns of the file and their fields"));
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    const Theme &theme = Theme::of(this);
    const int lines = QFontMetrics(theme.font.body).height() + QFontMetrics(theme.font.small).height();
    verticalHeader()->setDefaultSectionSize(qMax(theme.size.matchRow, lines + theme.px(4)));
    setEditTriggers(EditKeyPressed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() >= MappingModel::ValuesColumn)
            edit(index.siblingAtColumn(MappingModel::FieldColumn));
    });
}

void MappingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MappingTable::fitColumns()
{
    const int width = viewport()->width();
    setColumnWidth(MappingModel::NameColumn, width * 175 / 1000);
    setColumnWidth(MappingModel::ValuesColumn, width * 285 / 1000);
    setColumnWidth(MappingModel::FieldColumn, width * 270 / 1000);
    setColumnWidth(MappingModel::MatchColumn, width - width * 175 / 1000 - width * 285 / 1000 - width * 270 / 1000);
}

void MappingTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
        || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        edit(currentIndex().siblingAtColumn(MappingModel::FieldColumn));
    else
        QTableView::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_MappingTable.cpp"
