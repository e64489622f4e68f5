// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReferenceEditor.h"

#include "ui/common/ElidedLineEdit.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace satchel::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;

/// Name, then its detail in tertiary: "Jürgen Weißenfels  Hartmann & Söhne".
class OptionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const bool isMarked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->fillRect(option.rect, isMarked ? theme.surface.selected : theme.surface.raised);
        const QRect row = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        const int used = drawText(*painter, row, index.data().toString(), theme.font.strong, theme.text.primary);
        const QRect rest = placed(*painter, row, row.adjusted(used + theme.px(8), 0, 0, 0));
        drawText(*painter, rest, index.data(detailRole).toString(), theme.font.body, theme.text.tertiary);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200), qMax(theme.px(30), QFontMetrics(theme.font.body).height() + theme.px(10))};
    }
};

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent), m_line(new ElidedLineEdit), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    m_line->setClearButtonEnabled(true);
    nameClearButton(*m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->popup()->setItemDelegate(new OptionDelegate(m_completer->popup()));
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        noteEdited();
        search(text);
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_id = {};
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEditor::choose);
}

void ReferenceEditor::search(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty() || !context().findRecords)
        return;
    for (const FieldContext::Option &option : context().findRecords(field().target, text.trimmed())) {
        auto *item = new QStandardItem(option.title);
        item->setData(option.id.toString(), idRole);
        item->setData(option.detail, detailRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void ReferenceEditor::choose(const QModelIndex &index)
{
    m_id = RecordId::fromString(index.data(idRole).toString());
    m_title = index.data().toString();
    m_line->setText(m_title);
    noteEdited();
    Q_EMIT committed();
}

Result<Value> ReferenceEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return Value();
    if (!m_id.isNull() && text == m_title)
        return Value(m_id);
    if (context().findRecords) {
        for (const FieldContext::Option &option : context().findRecords(field().target, text)) {
            if (option.title.compare(text, Qt::CaseInsensitive) == 0)
                return Value(option.id);
        }
    }
    return fail(Error::Kind::Invalid, tr("No record named “%1”. Choose one from the list.").arg(text));
}

void ReferenceEditor::setValue(const Value &value)
{
    m_id = valueOr<RecordId>(value);
    m_title = m_id.isNull() || !context().recordTitle ? QString() : context().recordTitle(field().target, m_id);
    m_line->setText(m_title);
    m_line->setCursorPosition(0); // a long name is read from its beginning
    setError({});
}

void ReferenceEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QString ReferenceEditor::draft() const
{
    return m_line->text();
}

void ReferenceEditor::setDraft(const QString &text)
{
    m_line->setText(text);
}

} // namespace satchel::ui

#include "moc_ReferenceEditor.cpp"
