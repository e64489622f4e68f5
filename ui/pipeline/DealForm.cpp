// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealForm.h"

#include "domain/FieldNames.h"
#include "items/TakenOver.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/ReferenceEditor.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

DealForm::DealForm(const PageContext &context, const std::vector<items::BoardStage> &lanes, QWidget *parent)
    : QWidget(parent), m_context(context), m_stage(new QComboBox), m_drafts(new DraftKeeper(context, this)),
      m_refusal(new Label({}, &Theme::Fonts::body, TextColor::Red))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("New deal"));
    auto *outer = new QVBoxLayout(this);
    setSpaces(*outer, theme, 0, 0);
    outer->setContentsMargins(
        layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, 1, 0) : QMargins(1, 0, 0, 0)); // its edge is painted
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(10), theme.px(8), theme.px(6));
    head->addWidget(new Label(tr("New deal"), &Theme::Fonts::heading), 1);
    auto *close = new IconButton(Icon::Close, tr("Close"));
    head->addWidget(close);
    outer->addLayout(head);
    connect(close, &QToolButton::clicked, this, [this] {
        m_drafts->keepNow();
        Q_EMIT closed();
    });

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12));
    column->setSpacing(theme.px(4));
    column->addWidget(m_drafts->banner());
    const Entity &entity = context.workspace.schema().entity(EntityKind::Deal);
    const FieldContext fields = fieldContextOf(context.workspace);
    for (const QString &name : entity.formFields) {
        const Field *field = entity.find(name);
        auto *editor = FieldEditor::create(*field, fields);
        if (auto *reference = qobject_cast<ReferenceEditor *>(editor); reference && name == field::company)
            reference->offerCreating([&store = context.workspace.store()] { return store.newId(); });
        m_editors += editor;
        m_drafts->addEditor(editor);
        addRow(*column, field->isRequired() ? tr("%1 (required)").arg(field->label) : field->label, editor);
        if (name == field::value) {
            for (const items::BoardStage &stage : lanes)
                m_stage->addItem(stage.name, stage.id.toString());
            m_stage->setAccessibleName(tr("Stage"));
            addRow(*column, tr("Stage"), m_stage);
        }
    }
    offerPeopleOfCompany(m_editors);
    connect(editorOf(field::contact), &FieldEditor::edited, this, &DealForm::fillCompany);
    m_drafts->addPart(
        u"stage"_s, [this] { return QJsonValue(m_stage->currentData().toString()); },
        [this](const QJsonValue &kept) {
            const int index = m_stage->findData(kept.toString());
            if (index >= 0) // the board may have lost the stage since
                m_stage->setCurrentIndex(index);
        });
    connect(m_stage, &QComboBox::activated, m_drafts, &DraftKeeper::keepSoon);
    column->addStretch(1);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);

    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0);
    m_refusal->hide();
    outer->addWidget(m_refusal);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12));
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *add = new Button(tr("Add deal"), Button::Variant::Primary);
    add->setToolTip(nameWithKey(tr("Add deal"), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &DealForm::cancel);
    connect(add, &QPushButton::clicked, this, &DealForm::save);
    setFocusProxy(m_editors.front());
}

void DealForm::addRow(QVBoxLayout &column, const QString &label, QWidget *editor)
{
    column.addSpacing(Theme::of(this).px(6));
    column.addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    column.addWidget(editor);
}

FieldEditor *DealForm::editorOf(QStringView field) const
{
    const auto found = std::ranges::find_if(
        m_editors, [field](const FieldEditor *editor) { return editor->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

/// What is typed there already stays.
void DealForm::fillCompany()
{
    FieldEditor *company = editorOf(field::company);
    const auto chosen = editorOf(field::contact)->value();
    if (!chosen || !company->draft().trimmed().isEmpty())
        return;
    const Record deal(m_context.workspace.schema().shared(EntityKind::Deal));
    for (const FieldValue &taken : items::takenOver(m_context.workspace.store(), deal, {field::contact, *chosen}))
        editorOf(taken.field)->setValue(taken.value);
}

void DealForm::begin(RecordId stage)
{
    m_drafts->keepNow(); // of a form that is open already
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->setValue(editor->field().name == field::owner && !m_context.workspace.me().isNull()
                ? Value(m_context.workspace.me())
                : Value());
        editor->setError({});
    }
    m_refusal->hide();
    m_stage->setCurrentIndex(qMax(0, m_stage->findData(stage.toString())));
    m_drafts->begin(u"deal/new"_s, {}, DraftKeeper::Subject::New);
    m_editors.front()->setFocus();
}

void DealForm::showRefusal(const Error &error)
{
    const Schema &schema = m_context.workspace.schema();
    if (showAtField(m_editors, error, schema))
        return;
    m_refusal->setText(sentenceFor(error, &schema));
    m_refusal->show();
}

void DealForm::cancel()
{
    m_drafts->forget();
    Q_EMIT closed();
}

QSize DealForm::sizeHint() const
{
    return {Theme::of(this).size.detailPanel, 400};
}

void DealForm::save()
{
    m_refusal->hide();
    ChangeSet changes{{}, Origin::user(), {}, {}};
    std::vector<FieldValue> values{{field::stage, RecordId::fromString(m_stage->currentData().toString())}};
    FieldEditor *firstWrong = nullptr;
    QString title;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto read = editor->checkedValue();
        if (!read) {
            firstWrong = firstWrong ? firstWrong : editor;
            continue;
        }
        if (editor->field().name == field::title)
            title = textOf(*read);
        if (!isEmpty(*read))
            values.push_back({editor->field().name, *read});
        if (const auto creation = creationBy(*editor))
            changes.edits.push_back(*creation);
    }
    if (firstWrong) {
        firstWrong->setFocus();
        return;
    }
    changes.label = tr("Added %1").arg(title);
    changes.edits.push_back(Edit::create(EntityKind::Deal, {}, std::move(values)));
    Q_EMIT saved(changes, m_drafts->forgetter());
}

void DealForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_drafts->keepNow();
        Q_EMIT closed();
    } else if (isEnter)
        save();
    else
        QWidget::keyPressEvent(event);
}

void DealForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_DealForm.cpp"
