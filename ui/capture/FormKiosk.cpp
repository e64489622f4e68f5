// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/FormKiosk.h"

#include "ui/common/AppLock.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <chrono>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// At 100 % text.
constexpr int kioskColumnWidth = 640;
constexpr int fingerHeight = 48; // of a finger
constexpr int kioskTextHeight = 120;

constexpr auto abandonedAfter = 180s;
constexpr auto thanksShownFor = 10s;

/// What an editor is made of, for fingers.
void enlarge(QWidget &editor, const Theme &theme)
{
    for (QWidget *part : editor.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<QPlainTextEdit *>(part);
        const bool isInput = isText || qobject_cast<QLineEdit *>(part) || qobject_cast<QComboBox *>(part)
            || qobject_cast<QAbstractSpinBox *>(part) || qobject_cast<QCheckBox *>(part);
        if (!isInput)
            continue;
        part->setFont(theme.font.heading);
        part->setMinimumHeight(theme.px(isText ? kioskTextHeight : fingerHeight));
    }
}

/// What Tab reaches in an editor, in its order.
QList<QWidget *> focusable(const QWidget &editor)
{
    QList<QWidget *> parts;
    for (QWidget *part : editor.findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && !part->focusProxy() && part->window() == editor.window())
            parts.append(part);
    }
    return parts;
}

Button *largeButton(const QString &text, Button::Variant variant, const Theme &theme)
{
    auto *button = new Button(text, variant);
    button->setMinimumHeight(theme.px(fingerHeight));
    return button;
}

/// A visitor sees nothing of the store: no tags, no records, no people.
FieldContext visitorContext(items::Workspace &workspace)
{
    FieldContext context;
    context.today = [&workspace] { return workspace.clock().today(); };
    context.zone = workspace.clock().zone();
    context.currency = fieldContextOf(workspace).currency;
    return context;
}

struct KioskText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FormKiosk)
};

} // namespace

FormKiosk::FormKiosk(const PageContext &context, const CaptureForm &form, QWidget *window)
    : QWidget(window, Qt::Window), m_context(context), m_form(form), m_stack(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(form.name);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_abandoned.setSingleShot(true);
    m_abandoned.setInterval(abandonedAfter);
    m_thanked.setSingleShot(true);
    m_thanked.setInterval(thanksShownFor);
    connect(&m_abandoned, &QTimer::timeout, this, &FormKiosk::startOver);
    connect(&m_thanked, &QTimer::timeout, this, &FormKiosk::startOver);
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeThanks());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    const Theme &theme = Theme::of(this);
    auto *foot = new QHBoxLayout;
    setSpaces(*foot, theme, 16, 8);
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &FormKiosk::submit); // in a long text too
    auto *leaving = new Button(tr("Leave"), Button::Variant::Ghost);
    connect(leaving, &QPushButton::clicked, this, &FormKiosk::leave);
    foot->addStretch(1);
    foot->addWidget(leaving);
    column->addLayout(foot);
}

QWidget *FormKiosk::makeForm()
{
    const Theme &theme = Theme::of(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, theme, 24, 12);
    auto *heading = new Label(m_form.name, &Theme::Fonts::display);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(theme.px(8));
    column->addLayout(m_fields);
    if (m_form.asksConsent()) {
        auto *row = new QHBoxLayout;
        m_consent = new QCheckBox;
        m_consent->setAccessibleName(m_form.wording);
        m_consent->setMinimumSize(theme.px(fingerHeight), theme.px(fingerHeight));
        auto *wording = new Label(m_form.wording);
        wording->setWordWrap(true);
        wording->setBuddy(m_consent);
        row->addWidget(m_consent);
        row->addWidget(wording, 1);
        column->addLayout(row);
        connect(m_consent, &QCheckBox::toggled, &m_abandoned, qOverload<>(&QTimer::start));
    }
    m_error = new Label({}, &Theme::Fonts::body, TextColor::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    m_submit = largeButton(tr("Submit"), Button::Variant::Primary, theme);
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_submit, &QPushButton::clicked, this, &FormKiosk::submit);
    column->addWidget(m_submit);
    column->addStretch(1);
    makeEditors();
    box->setMaximumWidth(theme.px(kioskColumnWidth));
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(box, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(around);
    return scroll;
}

QWidget *FormKiosk::makeThanks()
{
    const Theme &theme = Theme::of(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setSpaces(*column, theme, 24, 24);
    const QString sentence = m_form.thankYou.isEmpty() ? tr("Thank you!") : m_form.thankYou;
    auto *thanks = new Label(sentence, &Theme::Fonts::display);
    thanks->setWordWrap(true);
    thanks->setAlignment(Qt::AlignHCenter);
    m_next = largeButton(tr("Next visitor"), Button::Variant::Primary, theme);
    m_next->setAccessibleDescription(sentence); // is said with the focus
    connect(m_next, &QPushButton::clicked, this, &FormKiosk::startOver);
    column->addStretch(1);
    column->addWidget(thanks);
    column->addWidget(m_next, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void FormKiosk::makeEditors()
{
    for (const CaptureField &asked : m_form.fields)
        addField(*m_fields, asked);
    QList<QWidget *> order; // made after the button, reached before it
    for (FieldEditor *editor : m_editors)
        order += focusable(*editor);
    if (m_consent)
        order.append(m_consent);
    order.append(m_submit);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FormKiosk::addField(QVBoxLayout &column, const CaptureField &asked)
{
    const Theme &theme = Theme::of(this);
    const Field field = shownField(m_context.workspace.schema(), m_form, asked);
    auto *editor = FieldEditor::create(field, visitorContext(m_context.workspace), FieldEditor::Layout::Form, this);
    auto *label = new Label(field.isRequired() ? tr("%1 (required)", "label of a field").arg(field.label) : field.label,
        &Theme::Fonts::semibold);
    label->setWordWrap(true);
    label->setBuddy(editor);
    enlarge(*editor, theme);
    if (column.count() > 0)
        column.addSpacing(theme.px(8)); // a name is nearer to its field than to the one above
    column.addWidget(label);
    column.addWidget(editor);
    if (!asked.help.isEmpty()) {
        auto *help = new Label(asked.help, &Theme::Fonts::small, TextColor::Secondary);
        help->setWordWrap(true);
        column.addWidget(help);
        editor->setAccessibleDescription(asked.help);
    }
    connect(editor, &FieldEditor::edited, &m_abandoned, qOverload<>(&QTimer::start));
    m_editors.push_back(editor);
}

bool FormKiosk::isThanking() const
{
    return m_stack->currentIndex() == 1;
}

QString FormKiosk::error() const
{
    return m_error->text();
}

/// New editors: they keep neither what was typed nor what can be undone in them.
void FormKiosk::startOver()
{
    m_abandoned.stop();
    m_thanked.stop();
    m_editors.clear();
    while (QLayoutItem *item = m_fields->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_consent)
        m_consent->setChecked(false);
    m_abandoned.stop();
    m_error->clear();
    m_error->hide();
    m_submit->setEnabled(true);
    makeEditors();
    m_stack->setCurrentIndex(0);
    if (!m_editors.empty())
        m_editors.front()->setFocus();
}

void FormKiosk::submit()
{
    if (isThanking() || !m_submit->isEnabled())
        return;
    m_error->clear();
    m_error->hide();
    FormSubmission submission;
    FieldEditor *wrong = nullptr;
    for (FieldEditor *editor : m_editors) {
        const auto value = editor->checkedValue();
        if (value && !isEmpty(*value))
            submission.values.push_back({editor->field().name, *value});
        else if (!value && !wrong)
            wrong = editor;
    }
    if (wrong) {
        wrong->setFocus();
        return;
    }
    submission.isConsentGiven = m_consent && m_consent->isChecked();
    store::Store &store = m_context.workspace.store();
    const auto now = store.get(EntityKind::CaptureForm, m_form.id); // it may have been paused or removed meanwhile
    if (!now || now->isDeleted() || valueOr<bool>(now->value(field::paused)))
        return showError({Error::Kind::Invalid, tr("this form is closed"), u"form"_s});
    const auto plan = items::planSubmission(store, m_form, submission);
    if (!plan)
        return showError(plan.error());
    m_submit->setEnabled(false); // until the store has it
    m_context.workspace.commit(plan->changes, [kiosk = QPointer<FormKiosk>(this)](const Result<Receipt> &receipt) {
        if (kiosk)
            kiosk->finish(receipt);
    });
}

void FormKiosk::finish(const Result<Receipt> &receipt)
{
    m_submit->setEnabled(true);
    if (!receipt)
        return showError(receipt.error());
    m_abandoned.stop();
    m_stack->setCurrentIndex(1);
    m_next->setFocus();
    m_thanked.start();
    Q_EMIT submitted();
}

/// Below the field that it is about, else above the button.
void FormKiosk::showError(const Error &error)
{
    const QString name = error.where.section(u'.', -1);
    const auto editor = std::ranges::find_if(
        m_editors, [&](const FieldEditor *one) { return one->field().name == name; });
    const QString sentence = sentenceFor(error);
    if (editor != m_editors.end()) {
        (*editor)->setError(sentence);
        (*editor)->setFocus();
        return;
    }
    m_error->setText(sentence);
    m_error->show();
}

void FormKiosk::leave()
{
    if (findChild<Dialog *>())
        return; // it asks already
    const bool isLocking = m_context.lock && m_context.lock->isReady();
    auto *dialog = new Dialog(tr("Leave the form?"), Dialog::Width::Small, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new Label(isLocking ? tr("Satchel is locked then: you need your passphrase to go on.")
                                         : tr("Satchel then shows all your records again."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    auto *stay = dialog->addCancel();
    stay->setText(tr("Stay"));
    dialog->addButton(tr("Leave the form"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, &FormKiosk::closeAndLock);
    dialog->open();
}

void FormKiosk::closeAndLock()
{
    m_isLeaving = true;
    AppLock *const lock = m_context.lock;
    close();
    if (lock && lock->isReady())
        lock->lock();
}

/// The desktop's own ways to close a window ask as well.
void FormKiosk::closeEvent(QCloseEvent *event)
{
    if (m_isLeaving || !event->spontaneous())
        return QWidget::closeEvent(event);
    event->ignore();
    leave();
}

/// Ctrl+Enter submits; Esc does not leave.
void FormKiosk::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (isEnter && button)
        button->click();
    else if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
}

void FormKiosk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_editors.empty() && !event->spontaneous())
        m_editors.front()->setFocus();
}

void openFormKiosk(const PageContext &context, QWidget *window, const std::function<void()> &none)
{
    const auto forms = items::readCaptureForms(context.workspace.store());
    if (!forms) {
        Q_EMIT context.workspace.failed(forms.error());
        return;
    }
    std::vector<CaptureForm> open;
    QStringList names;
    for (const items::StoredForm &form : *forms) {
        if (form.isOpen()) {
            open.push_back(*form.form);
            names.append(form.name());
        }
    }
    if (open.empty())
        return none();
    if (open.size() == 1) {
        (new FormKiosk(context, open.front(), window))->showFullScreen();
        return;
    }
    auto *dialog = new Dialog(KioskText::tr("Which form?"), Dialog::Width::Small, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *choices = new ChoiceList(names, 0);
    dialog->content()->addWidget(choices);
    dialog->addCancel();
    dialog->addButton(KioskText::tr("Open the form"), Button::Variant::Primary);
    QObject::connect(dialog, &QDialog::accepted, window, [context, window, choices, open] {
        const auto chosen = static_cast<size_t>(std::max(0, choices->chosen()));
        (new FormKiosk(context, open[chosen], window))->showFullScreen();
    });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_FormKiosk.cpp"
