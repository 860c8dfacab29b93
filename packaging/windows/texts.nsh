; What the installer says beside the texts that come with NSIS. The file is UTF-8.

!macro Texts LANGUAGE RUNNING TOO_OLD OLDER NOT_REMOVED NOT_WRITTEN PROGRAM PROFILE LINKS
  LangString RunningText ${LANG_${LANGUAGE}} "${RUNNING}"
  LangString TooOldText ${LANG_${LANGUAGE}} "${TOO_OLD}"
  LangString OlderText ${LANG_${LANGUAGE}} "${OLDER}"
  LangString NotRemovedText ${LANG_${LANGUAGE}} "${NOT_REMOVED}"
  LangString NotWrittenText ${LANG_${LANGUAGE}} "${NOT_WRITTEN}"
  LangString ProgramText ${LANG_${LANGUAGE}} "${PROGRAM}"
  LangString ProfileText ${LANG_${LANGUAGE}} "${PROFILE}"
  LangString LinksText ${LANG_${LANGUAGE}} "${LINKS}"
!macroend

!insertmacro Texts ENGLISH \
  "The Kaillera client is running. Close it, then try again." \
  "This needs a 64-bit Windows 10 or newer." \
  "Removing the older version" \
  "The older version could not be removed. Remove it in Windows' settings, then try again." \
  "Some files could not be written. Choose another folder, or make room on the disk, then try again." \
  "The program" \
  "Your settings, servers and notes" \
  "Open kaillera: links (another program opens them now)"

!insertmacro Texts GERMAN \
  "Der Kaillera-Client läuft noch. Schließen Sie ihn und versuchen Sie es noch einmal." \
  "Nötig ist Windows 10 oder neuer mit 64 Bit." \
  "Die ältere Version wird entfernt" \
  "Die ältere Version ließ sich nicht entfernen. Entfernen Sie sie in den Windows-Einstellungen und versuchen Sie es noch einmal." \
  "Einige Dateien ließen sich nicht schreiben. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und versuchen Sie es noch einmal." \
  "Das Programm" \
  "Ihre Einstellungen, Server und Notizen" \
  "kaillera:-Links öffnen (bisher anderes Programm)"

!insertmacro Texts SPANISH \
  "El cliente de Kaillera está abierto. Ciérrelo e inténtelo de nuevo." \
  "Se necesita Windows 10 o posterior de 64 bits." \
  "Quitando la versión anterior" \
  "No se pudo quitar la versión anterior. Quítela en la configuración de Windows e inténtelo de nuevo." \
  "No se pudieron escribir algunos archivos. Elija otra carpeta o libere espacio e inténtelo de nuevo." \
  "El programa" \
  "Su configuración, servidores y notas" \
  "Abrir enlaces kaillera: (ahora: otro programa)"

!insertmacro Texts JAPANESE \
  "Kailleraクライアントが実行中です。閉じてから、もう一度お試しください。" \
  "64ビット版のWindows 10以降が必要です。" \
  "以前のバージョンを削除しています" \
  "以前のバージョンを削除できませんでした。Windowsの設定で削除してから、もう一度お試しください。" \
  "書き込めないファイルがありました。別のフォルダーを選ぶか、空き容量を増やしてから、もう一度お試しください。" \
  "プログラム" \
  "設定、サーバー、メモ" \
  "kaillera:リンクを開く(現在は別のプログラムが開きます)"

!insertmacro Texts KOREAN \
  "Kaillera 클라이언트가 실행 중입니다. 닫은 다음 다시 시도하세요." \
  "64비트 Windows 10 이상이 필요합니다." \
  "이전 버전을 제거하는 중" \
  "이전 버전을 제거할 수 없습니다. Windows 설정에서 제거한 다음 다시 시도하세요." \
  "일부 파일을 쓸 수 없습니다. 다른 폴더를 선택하거나 공간을 확보한 다음 다시 시도하세요." \
  "프로그램" \
  "설정, 서버, 메모" \
  "kaillera: 링크 열기 (지금은 다른 프로그램이 엽니다)"

!insertmacro Texts PORTUGUESEBR \
  "O cliente Kaillera está aberto. Feche-o e tente de novo." \
  "É necessário o Windows 10 ou mais recente, de 64 bits." \
  "Removendo a versão anterior" \
  "Não foi possível remover a versão anterior. Remova-a nas configurações do Windows e tente de novo." \
  "Alguns arquivos não puderam ser gravados. Escolha outra pasta ou libere espaço e tente de novo." \
  "O programa" \
  "Suas configurações, servidores e notas" \
  "Abrir links kaillera: (hoje: outro programa)"
