// SPDX-License-Identifier: GPL-3.0-or-later
// Several words in one field: each a chip with ×, then a place to type the next one. Enter, a comma or a choice from
// the suggestions adds; Enter and Tab take the first suggestion where what was typed is no key by itself. Backspace in
// the empty place takes the last one back. Wraps into further lines.
#pragma once

#include <QWidget>

class QLineEdit;
class QStringListModel;

#include <functional>

namespace satchel::ui {

class TokenField : public QWidget
{
    Q_OBJECT

public:
    /// A label of `offered` is stored as its key; other texts are kept as they are unless `isClosed`.
    struct Offer
    {
        QString key;
        QString label;
    };
    TokenField(const QString &accessibleName, QList<Offer> offered, bool isClosed, QWidget *parent = nullptr);

    /// Offers other words from now on.
    void setOffered(QList<Offer> offered);
    /// Enter and Tab take the first suggestion where one contains what was typed; a comma keeps what was typed.
    void setPrefersOffered(bool prefersOffered) { m_prefersOffered = prefersOffered; }
    /// How a chosen key reads, whatever it was offered as; the whole key is then its tooltip.
    void setLabelling(std::function<QString(const QString &)> labelling);
    /// Without a frame of its own, inside another one.
    void setFramed(bool isFramed);
    QStringList keys() const { return m_keys; }
    /// What is typed and no key yet.
    QLineEdit *line() const { return m_line; }
    /// Says why a key is wrong, or nothing; wrong ones are red, with the reason as their tooltip.
    void setCheck(std::function<QString(const QString &)> check);
    void setKeys(const QStringList &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(width, false); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Token;
    int layOut(int width, bool isApplied) const;
    void showOffered();
    void add(const QString &text);
    QString completed(const QString &typed) const;
    bool offerAll();
    void removeAt(qsizetype index);
    void rebuild();
    QString labelOf(const QString &key) const;

    QList<Offer> m_offered;
    bool m_isClosed;
    bool m_prefersOffered = false;
    bool m_isFramed = true;
    QStringList m_keys;
    QList<Token *> m_tokens;
    std::function<QString(const QString &)> m_check;
    std::function<QString(const QString &)> m_labelling;
    QLineEdit *m_line;
    QStringListModel *m_labels; // of what is offered
};

} // namespace satchel::ui
