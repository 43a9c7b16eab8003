title = A new letter was made at the desk
told = That was on { $moment }. All phones were signed out then. Did you not ask for this? Go to the desk today or call someone who helps.
    .a2 = That was on { $moment }. All phones were signed out then. Was it not you? Go to the desk today.
    .child = That was on { $moment }. All phones were signed out then. Was it not you? Call your guardian today.
