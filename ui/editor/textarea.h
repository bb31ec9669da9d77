// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace jalons {

/// A text of several lines that grows with what is written, lets Tab pass on, and gives back
/// exactly what was loaded as long as nobody changed it.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// As high as `least` lines, growing up to `most`.
    TextArea(const QString &objectName, int least, int most, QWidget *parent = nullptr);

    void load(const QString &text);
    [[nodiscard]] QString value() const;
    [[nodiscard]] bool isTouched() const { return shownText() != m_shown; }
    /// Return no longer begins a line but says that the item is done; Backspace in an empty one,
    /// that it goes.
    void setOneParagraph() { m_oneParagraph = true; }

signals:
    void returnPressed();
    void erased();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    [[nodiscard]] QString shownText() const;

    QString m_loaded;
    QString m_shown;
    int m_least;
    int m_most;
    bool m_oneParagraph = false;
};

} // namespace jalons
