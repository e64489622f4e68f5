// SPDX-License-Identifier: GPL-3.0-or-later
// A question that must be answered: heading, the object it is about, content, and buttons named by their verbs. Shown
// with open() (never exec()) over a scrim; Esc is Cancel and leaves things as they were. Forms open in panels instead.
// Its content scrolls where the window is too low for it; heading, error and buttons stay in view.
//
// Enter does the default button; in a text of several lines Ctrl+Enter does. A button that destroys needs a second
// Enter.
#pragma once

#include "ui/common/Button.h"
#include "ui/common/Teardown.h"
#include "ui/common/Theme.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QButtonGroup;
class QVBoxLayout;
class QHBoxLayout;
class QShortcut;

namespace satchel::ui {

class Label;

class Dialog : public QDialog
{
    Q_OBJECT

public:
    enum class Width { Small, Large }; // 440 and 640

    Dialog(const QString &heading, Width width, QWidget *parent);

    void setAbout(const QString &object);
    /// A tinted tile before the heading.
    void setTile(Icon icon, Theme::Meaning Theme::*meaning);
    QVBoxLayout *content() const { return m_content; }
    /// Adds the button to the end. The primary or destructive one accepts on Enter.
    Button *addButton(const QString &verb, Button::Variant variant = Button::Variant::Secondary);
    /// At the start, apart from the verbs, such as "Decide later"; it does nothing by itself.
    Button *addStartButton(const QString &verb);
    /// "Cancel", which rejects. Call it before adding the verb.
    Button *addCancel();
    /// A sentence under the content; empty takes it away.
    void setError(const QString &sentence);
    /// The button that Enter presses, if it is in view.
    QPushButton *defaultButton() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// By the button: what was typed is not wanted, unlike with Esc. It is rejected as well.
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// Makes it as high as what was added since needs.
    void growToContent();
    /// Moves it to its place over the window.
    void placeOverWindow();

private:
    void pressDefault(bool isSure);
    void arm(QPushButton *button);

    Label *m_about;
    Label *m_error;
    Label *m_again;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
    QWidget *m_body = nullptr; // in which the content scrolls
    QHBoxLayout *m_buttons;
    QShortcut *m_paletteKey = nullptr;
    QPointer<QPushButton> m_armed; // destroys with the next Enter
    QPointer<QWidget> m_scrim;
    Teardown m_teardown{*this}; // of one that is no class of its own
};

/// One of a few answers with number keys 1–9, for the content of a dialog. Its focus is that of the chosen answer, or
/// of the first one, and shows its ring however the dialog was opened.
class ChoiceList : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged USER true)

public:
    explicit ChoiceList(const QStringList &labels, int chosen = -1, QWidget *parent = nullptr);
    /// With a sentence under each label.
    ChoiceList(const QStringList &labels, const QStringList &descriptions, int chosen, QWidget *parent = nullptr);

    int chosen() const;
    void choose(int index);
    /// An answer that is not offered is grey, and its sentence says why.
    void setOffered(int index, bool isOffered);
    /// Above the answer at that place, of it and those below: answers in groups.
    void setHeading(int index, const QString &text);

Q_SIGNALS:
    void chosenChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
};

/// Gives a dialog or popover the key of the palette of the window it belongs to, whose own keys do not reach it.
/// `shortcut` is the one that it has from before, if any; `before` is called before the palette opens.
void followPalette(QWidget &floating, QShortcut *&shortcut, std::function<void()> before);

/// Keys with which an input method composes a text are its own: Enter takes over what is composed and Esc drops it, in
/// any field of the dialog or popover, before either does anything else. With most systems the input method takes them
/// first anyway.
void leaveKeysToInputMethod(QWidget &floating);

/// Dims what is under a dialog or the palette: the whole of `over`, painted.
QWidget *showScrim(QWidget *over);

/// Asks before something that cannot be undone; calls `confirmed` on the red button only.
void confirmDestruction(QWidget *parent, const QString &heading, const QString &about, const QString &verb,
    std::function<void()> confirmed);

} // namespace satchel::ui
