// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReferenceEditor.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/ElidedLineEdit.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace satchel::ui {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr qsizetype mostBeforeNew = 6;
constexpr char tabGoesOn[] = "tabGoesOn"; // of a field: Tab takes what is lit and leads to the next one

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

RecordSuggestions::RecordSuggestions(QLineEdit *line)
    : QObject(line), m_line(line), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(line);
    m_completer->popup()->setItemDelegate(new OptionDelegate(m_completer->popup()));
    m_completer->popup()->installEventFilter(this); // before the completer's own, which lets Tab pass
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &RecordSuggestions::choose);
}

void RecordSuggestions::show(const QList<Row> &rows)
{
    m_rows = rows;
    m_model->clear();
    for (const Row &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.detail, detailRole);
        m_model->appendRow(item);
    }
    if (rows.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    lightFirst(*m_completer);
}

void RecordSuggestions::choose(const QModelIndex &index)
{
    if (index.row() < 0 || index.row() >= m_rows.size())
        return;
    const Row row = m_rows.at(index.row()); // what is done with it may show others
    Q_EMIT chosen(row);
}

bool RecordSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QModelIndex lit = m_completer->popup()->currentIndex();
    if (!(isEnter || key->key() == Qt::Key_Tab) || !lit.isValid())
        return QObject::eventFilter(watched, event);
    m_completer->popup()->hide();
    choose(lit);
    const bool isSaving = isEnter && key->modifiers().testFlag(Qt::ControlModifier);
    if (isSaving || (!isEnter && m_line->property(tabGoesOn).toBool())) {
        QKeyEvent passed(QEvent::KeyPress, key->key(), key->modifiers(), key->text());
        QCoreApplication::sendEvent(m_line, &passed);
    }
    return true;
}

ReferenceEditor::ReferenceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent), m_line(new ElidedLineEdit),
      m_suggestions(new RecordSuggestions(m_line))
{
    m_line->setClearButtonEnabled(true);
    m_line->setProperty(tabGoesOn, true);
    nameClearButton(*m_line);
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        noteEdited();
        if (text.trimmed().isEmpty())
            m_suggestions->show({});
        else
            search(text);
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_id = {};
    });
    connect(m_suggestions, &RecordSuggestions::chosen, this, &ReferenceEditor::choose);
}

void ReferenceEditor::offerCreating(std::function<RecordId()> newId)
{
    m_newId = std::move(newId);
}

std::optional<Edit> ReferenceEditor::creation() const
{
    if (!m_isNew || m_id.isNull() || m_line->text().trimmed() != m_title)
        return std::nullopt;
    return Edit::create(field().target, m_id, {{field::name, m_title}});
}

void ReferenceEditor::offerFirst(std::function<RecordId()> company)
{
    m_company = std::move(company);
}

/// Best first, each once.
QList<FieldContext::Option> ReferenceEditor::found(const QString &name) const
{
    QList<FieldContext::Option> options;
    if (m_company && context().findOfCompany)
        options = context().findOfCompany(field().target, name, m_company());
    if (name.isEmpty() || !context().findRecords)
        return options;
    for (const FieldContext::Option &option : context().findRecords(field().target, name)) {
        if (std::ranges::find(options, option.id, &FieldContext::Option::id) == options.end())
            options.append(option);
    }
    return options;
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
        && m_company && m_line->text().isEmpty() && !m_line->isReadOnly();
    if (asks)
        search({});
    return FieldEditor::eventFilter(watched, event) || asks;
}

void ReferenceEditor::search(const QString &text)
{
    QList<RecordSuggestions::Row> rows;
    const QString name = text.simplified();
    bool isKnown = name.isEmpty() || !context().findRecords;
    for (const FieldContext::Option &option : found(name)) {
        rows.append({option.id, option.title, option.detail});
        isKnown = isKnown || option.title.compare(name, Qt::CaseInsensitive) == 0;
    }
    if (m_newId && !isKnown) {
        rows.resize(qMin(rows.size(), mostBeforeNew)); // so that it is seen
        rows.append({.title = tr("Create %1 “%2”", "kind of record, name").arg(inSentence(field().label), name),
            .newName = name});
    }
    m_suggestions->show(rows);
}

void ReferenceEditor::choose(const RecordSuggestions::Row &row)
{
    m_isNew = !row.newName.isEmpty();
    m_id = m_isNew ? m_newId() : row.id;
    m_title = m_isNew ? row.newName : row.title;
    m_line->setText(m_title);
    noteEdited();
    Q_EMIT committed();
}

/// Null where none is, or the store cannot say.
RecordId ReferenceEditor::called(const QString &name) const
{
    if (!context().findRecords)
        return {};
    for (const FieldContext::Option &option : context().findRecords(field().target, name)) {
        if (option.title.compare(name, Qt::CaseInsensitive) == 0)
            return option.id;
    }
    return {};
}

Result<Value> ReferenceEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return Value();
    if (!m_id.isNull() && text == m_title)
        return Value(m_id);
    if (const RecordId known = called(text); !known.isNull())
        return Value(known);
    return fail(Error::Kind::Invalid,
        m_newId ? tr("No record named “%1”. Choose one from the list, or create it there.").arg(text)
                : tr("No record named “%1”. Choose one from the list.").arg(text));
}

void ReferenceEditor::setValue(const Value &value)
{
    m_id = valueOr<RecordId>(value);
    m_isNew = false;
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

void offerPeopleOfCompany(const QList<FieldEditor *> &editors)
{
    const auto referenceTo = [&editors](const FieldName &name) {
        const auto found = std::ranges::find_if(
            editors, [&name](const FieldEditor *editor) { return editor->field().name == name; });
        return found == editors.end() ? nullptr : qobject_cast<ReferenceEditor *>(*found);
    };
    ReferenceEditor *contact = referenceTo(field::contact);
    ReferenceEditor *company = referenceTo(field::company);
    if (!contact || !company || contact->field().target != EntityKind::Contact)
        return;
    contact->offerFirst([company = QPointer(company)] {
        const auto value = company ? company->value() : Result<Value>(Value());
        return value ? valueOr<RecordId>(*value) : RecordId();
    });
}

std::optional<Edit> creationBy(const FieldEditor &editor)
{
    const auto *reference = qobject_cast<const ReferenceEditor *>(&editor);
    return reference ? reference->creation() : std::nullopt;
}

} // namespace satchel::ui

#include "moc_ReferenceEditor.cpp"
